package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
class InvitationRepository extends RecordRepository<InvitationEntity> {
    InvitationRepository() {
        super(InvitationEntity.class, Openness.INSIDE);
    }

    Page<InvitationEntity> page(UUID surveyId, PageRequest request) {
        return KeysetQuery.live(InvitationEntity.class)
                .and("e.surveyId = :survey", "survey", surveyId)
                .page(getEntityManager(), request, row -> row.id);
    }

    /** The invitation with this code, locked, whoever asks: the code is what gives the right. */
    Optional<InvitationEntity> withCode(UUID surveyId, String hash) {
        return find("surveyId = ?1 and codeHash = ?2 and live = true", surveyId, hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The invitation to this survey, locked. */
    Optional<InvitationEntity> ofSurvey(UUID surveyId, UUID id) {
        return find("surveyId = ?1 and id = ?2 and live = true", surveyId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The organisations that are invited already, each with its invitation. */
    Map<UUID, UUID> invited(UUID surveyId) {
        Map<UUID, UUID> invitations = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select e.organisationId, e.id from InvitationEntity e where e.surveyId = :survey and e.live = true"
                                + " and e.organisationId is not null",
                        Object[].class)
                .setParameter("survey", surveyId)
                .getResultList()
                .forEach(row -> invitations.put((UUID) row[0], (UUID) row[1]));
        return invitations;
    }

    /** All of a survey, and whether each was answered. */
    Map<UUID, Boolean> answeredOrNot(UUID surveyId) {
        Map<UUID, Boolean> answered = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select e.id, e.answered from InvitationEntity e where e.surveyId = :survey and e.live = true",
                        Object[].class)
                .setParameter("survey", surveyId)
                .getResultList()
                .forEach(row -> answered.put((UUID) row[0], (Boolean) row[1]));
        return answered;
    }

    long count(UUID surveyId, boolean answered) {
        return count("surveyId = ?1 and answered = ?2 and live = true", surveyId, answered);
    }

    Set<String> hashes(UUID surveyId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select e.codeHash from InvitationEntity e where e.surveyId = :survey", String.class)
                .setParameter("survey", surveyId)
                .getResultList());
    }
}

package jp.tsunagari.api.event.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.RegistrationState;

@ApplicationScoped
public class RegistrationRepository extends RecordRepository<RegistrationEntity> {
    public RegistrationRepository() {
        super(RegistrationEntity.class, Openness.INSIDE);
    }

    /** In the order of arrival. */
    Page<RegistrationEntity> page(RegistrationFilter filter, PageRequest request) {
        return KeysetQuery.by(RegistrationEntity.class, "number")
                .always("e.live = true")
                .seen(caller.sight().on(Openness.INSIDE))
                .and("e.sessionId = :session", "session", filter.sessionId())
                .and("e.state = :state", "state", filter.state())
                .page(getEntityManager(), request, row -> row.number);
    }

    /** Reads it again: its session was not locked when it was read first. */
    void reread(RegistrationEntity registration) {
        getEntityManager().refresh(registration);
    }

    /** The session of a registration; nothing else of it is read. */
    Optional<UUID> sessionOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.sessionId from RegistrationEntity e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All of a session that did not cancel, as the rule sees them; true as long as the session is locked. */
    List<Party> parties(UUID sessionId) {
        return getEntityManager()
                .createQuery(
                        "select new jp.tsunagari.domain.event.Party(e.number, e.partySize, e.format, e.state)"
                                + " from RegistrationEntity e"
                                + " where e.sessionId = :session and e.live = true and e.state <> CANCELLED",
                        Party.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Those that wait, as the rule sees them. */
    List<Party> waiting(UUID sessionId) {
        return getEntityManager()
                .createQuery(
                        "select new jp.tsunagari.domain.event.Party(e.number, e.partySize, e.format, e.state)"
                                + " from RegistrationEntity e"
                                + " where e.sessionId = :session and e.live = true and e.state = WAITLISTED",
                        Party.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Those with these ids, whatever became of them. */
    List<RegistrationEntity> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those with these numbers, in the order of arrival. */
    List<RegistrationEntity> numbered(UUID sessionId, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : list("sessionId = ?1 and live = true and number in ?2 order by number", sessionId, numbers);
    }

    /** All of a session that did not cancel, in the order of arrival. */
    List<RegistrationEntity> open(UUID sessionId) {
        return list(
                "sessionId = ?1 and live = true and state <> ?2 order by number",
                sessionId,
                RegistrationState.CANCELLED);
    }
}

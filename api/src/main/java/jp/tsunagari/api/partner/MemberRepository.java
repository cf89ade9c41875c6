package jp.tsunagari.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;

@ApplicationScoped
public class MemberRepository extends RecordRepository<MemberEntity> {
    public MemberRepository() {
        super(MemberEntity.class, Openness.MEMBER);
    }

    /** Members by tier, and the council members whose seat is valid on {@code today}. */
    Page<MemberRow> page(MemberFilter filter, LocalDate today, PageRequest request) {
        return KeysetQuery.by(MemberRow.class, "id")
                .seen(caller.sight().on(Openness.MEMBER))
                .and("e.platformId = :platform", "platform", filter.platformId())
                .and("e.tier = :tier", "tier", filter.tier())
                .and("e.state = :state", "state", filter.state())
                .always(
                        "(e.tier <> COUNCIL_MEMBER or (e.since is null or e.since <= :today)"
                                + " and (e.until is null or e.until >= :today))",
                        "today",
                        today.toString())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** A council member whose seat is valid on {@code today}. */
    Optional<MemberRow> councilMember(UUID id, LocalDate today) {
        Sight.Condition seen = caller.sight().on(Openness.MEMBER);
        TypedQuery<MemberRow> query = getEntityManager()
                .createQuery(
                        "select e from MemberRow e where e.id = :id and e.tier = COUNCIL_MEMBER"
                                + " and (e.since is null or e.since <= :today) and (e.until is null or e.until >= :today)"
                                + " and " + seen.hql(),
                        MemberRow.class)
                .setParameter("id", id)
                .setParameter("today", today.toString());
        seen.values().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    List<MemberState> statesOf(UUID platformId, UUID organisationId, MemberTier tier) {
        return list(
                        "platformId = ?1 and organisationId = ?2 and tier = ?3 and live = true",
                        platformId,
                        organisationId,
                        tier)
                .stream()
                .map(member -> member.state)
                .toList();
    }

    /** Those who were found by one of the sheets, deleted ones too, locked. */
    List<MemberEntity> foundBy(List<UUID> answerSheetIds) {
        return find("answerSheetId in ?1", answerSheetIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether it is a survey of the platform. */
    boolean isSurvey(UUID surveyId, UUID platformId) {
        return !getEntityManager()
                .createQuery(
                        "select s.id from SurveyEntity s where s.id = :id and s.platformId = :platform and s.live = true",
                        UUID.class)
                .setParameter("id", surveyId)
                .setParameter("platform", platformId)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is a sheet of the survey, which tells whose it is: not of an anonymous one. */
    boolean isNamedSheet(UUID answerSheetId, UUID surveyId) {
        return surveyId != null
                && !getEntityManager()
                        .createNativeQuery(
                                "select 1 from answer_sheet a join survey s on s.id = a.survey_id"
                                        + " where a.id = :id and s.id = :survey and s.anonymous = false",
                                Integer.class)
                        .setParameter("id", answerSheetId)
                        .setParameter("survey", surveyId)
                        .getResultList()
                        .isEmpty();
    }
}

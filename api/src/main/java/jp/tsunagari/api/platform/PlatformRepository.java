package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.SearchKey;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.domain.partner.MemberTier;

@ApplicationScoped
public class PlatformRepository extends RecordRepository<PlatformEntity> {
    /** Every open record that hangs on a platform and must be ended, or stay for good. */
    private static final Map<String, String> USES = Map.of(
            "used-by-member",
            "select m.id, o.name from MemberEntity m join OrganisationEntity o on o.id = m.organisationId"
                    + " where m.platformId = :id and m.live = true and m.open = true",
            "used-by-council-member",
            "select m.id, o.name from RegionalCouncilEntity r join r.members m"
                    + " join OrganisationEntity o on o.id = m.organisationId"
                    + " where r.platformId = :id and (m.validUntil is null or m.validUntil >= :day)",
            "used-by-survey",
            "select s.id, s.title from SurveyEntity s where s.platformId = :id and s.live = true",
            "used-by-pilot-event",
            "select e.id, e.title from PilotEventEntity e where e.platformId = :id and e.live = true and (e.status = OPEN"
                    + " or e.status <> CANCELLED and exists (select 1 from RegistrationEntity r join SessionEntity s"
                    + " on s.id = r.sessionId where s.pilotEventId = e.id and s.live = true and s.cancelled = false"
                    + " and r.live = true and r.state <> CANCELLED))",
            "used-by-award",
            "select a.id, concat(s.name, ' ', cast(a.fiscalYear as string)) from AwardEntity a"
                    + " join FundingSourceEntity s on s.id = a.sourceId where a.platformId = :id order by a.id",
            "used-by-decision",
            "select s.id, cast(s.asOf as string) from SelectionEntity s where s.platformId = :id");

    public PlatformRepository() {
        super(PlatformEntity.class, Openness.PLATFORM);
    }

    @Override
    protected Problem tombstone(PlatformEntity entity) {
        return Problem.of(ProblemType.WITHDRAWN, Fault.of("withdrawn-since", Map.of("since", entity.visibilitySince)));
    }

    /** Counts beside a platform, read together: of what the caller would find in the lists. */
    record Counts(long organisations, long committees, long meetings, long steps, long surveys, long pilotEvents) {}

    Page<PlatformEntity> page(PlatformFilter filter, PageRequest request) {
        return listed().and(
                        "e.municipalityCode = :municipality",
                        "municipality",
                        filter.municipalityCode() == null
                                ? null
                                : filter.municipalityCode().value())
                .and("e.status = :status", "status", filter.status())
                .and("e.searchKey like :q escape '!'", "q", SearchKey.pattern(filter.q()))
                .page(getEntityManager(), request, row -> row.id);
    }

    Page<PlatformEntity> published(PageRequest request) {
        return listed().always("e.visibility = PUBLISHED").page(getEntityManager(), request, row -> row.id);
    }

    List<PlatformDetail.TierCount> membersByTier(UUID id, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select m.tier as tier, count(*) as n from MemberRow m
                        where m.platformId = :id and m.state = ACCEPTED
                        and (m.tier <> COUNCIL_MEMBER
                          or (m.since is null or m.since <= :day) and (m.until is null or m.until >= :day))
                        group by m.tier order by m.tier
                        """,
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("day", day.toString())
                .getResultStream()
                .map(row -> new PlatformDetail.TierCount(row.get("tier", MemberTier.class), row.get("n", Long.class)))
                .toList();
    }

    Counts counts(PlatformEntity platform) {
        Sight.Condition organisations = caller.sight().on(Openness.ORGANISATION);
        Sight.Condition committees = caller.sight().on(Openness.COMMITTEE);
        Sight.Condition surveys = caller.sight().on(Openness.SURVEY);
        Sight.Condition events = caller.sight().on(Openness.PILOT_EVENT);
        TypedQuery<Counts> query = getEntityManager()
                .createQuery(
                        """
                        select
                          (select count(*) from OrganisationEntity e
                            where e.municipalityCode = p.municipalityCode and e.live = true and %s),
                          (select count(*) from CommitteeEntity e
                            where e.municipalityCode = p.municipalityCode and e.live = true and %s),
                          (select count(*) from MeetingEntity m where m.platformId = p.id and m.live = true),
                          (select count(*) from StepEntity s where s.platformId = p.id and s.live = true),
                          (select count(*) from SurveyEntity e
                            where e.platformId = p.id and e.live = true and %s),
                          (select count(*) from PilotEventEntity e
                            where e.platformId = p.id and e.live = true and %s)
                        from PlatformEntity p where p.id = :id
                        """
                                .formatted(organisations.hql(), committees.hql(), surveys.hql(), events.hql()),
                        Counts.class)
                .setParameter("id", platform.id);
        organisations.values().forEach(query::setParameter);
        committees.values().forEach(query::setParameter);
        surveys.values().forEach(query::setParameter);
        events.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** What the ledger of a year adds up to, reversals taken off, and what these sums contain. */
    PlatformDetail.FundingTotals funding(UUID id, int fiscalYear) {
        String yen = "coalesce(sum(case when m.kind = %s then m.amountYen else 0 end), 0)";
        String marks = "(select count(k.id) from LedgerMark k join AwardEntity b on b.id = k.awardId"
                + " where b.platformId = :id and b.fiscalYear = :year and k.%s = true)";
        Tuple totals = getEntityManager()
                .createQuery(
                        "select %s as awarded, %s as allocated, %s as contracted, %s as paid, %s as derived, %s as approximate"
                                        .formatted(
                                                yen.formatted("AWARD"),
                                                yen.formatted("ALLOCATION"),
                                                yen.formatted("CONTRACT"),
                                                yen.formatted("PAYMENT"),
                                                marks.formatted("derived"),
                                                marks.formatted("approximate"))
                                + " from LedgerMovement m join AwardEntity a on a.id = m.awardId"
                                + " where a.platformId = :id and a.fiscalYear = :year",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("year", fiscalYear)
                .getSingleResult();
        return new PlatformDetail.FundingTotals(
                totals.get("awarded", Long.class),
                totals.get("allocated", Long.class),
                totals.get("contracted", Long.class),
                totals.get("paid", Long.class),
                totals.get("derived", Long.class) > 0,
                totals.get("approximate", Long.class) > 0);
    }

    /** A live committee of the municipality, held against deletion until the transaction ends. */
    boolean isCommittee(UUID committeeId, String municipalityCode) {
        return !getEntityManager()
                .createQuery(
                        "select c from CommitteeEntity c where c.id = :id and c.live = true"
                                + " and c.municipalityCode = :municipality",
                        Object.class)
                .setParameter("id", committeeId)
                .setParameter("municipality", municipalityCode)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .isEmpty();
    }

    int acceptedCorePartners(UUID id) {
        return (int) one(
                "select count(*) from MemberEntity m where m.platformId = :id and m.live = true"
                        + " and m.tier = CORE_PARTNER and m.state = ACCEPTED",
                id);
    }

    boolean hasMeeting(UUID id) {
        return one("select count(*) from MeetingEntity m where m.platformId = :id and m.live = true", id) > 0;
    }

    /** Open members, seats on the council, and decisions. */
    List<Use> uses(UUID id, LocalDate day) {
        return uses(USES, id, day);
    }

    /**
     * The pilot events of a platform and then their sessions, held, so that none is opened or added and nobody registers until the
     * transaction ends.
     */
    List<BaseEntity> holdEvents(UUID id) {
        List<BaseEntity> held =
                new ArrayList<>(children("PilotEventEntity", "c.platformId = :id", id, LockModeType.PESSIMISTIC_WRITE));
        held.addAll(children(
                "SessionEntity",
                "c.pilotEventId in (select e.id from PilotEventEntity e where e.platformId = :id)",
                id,
                LockModeType.PESSIMISTIC_WRITE));
        return held;
    }

    /** What else stands under a platform. */
    List<BaseEntity> records(UUID id) {
        return Stream.of("StepEntity", "MeetingEntity", "MemberEntity")
                .flatMap(child -> children(child, "c.platformId = :id", id, LockModeType.NONE).stream())
                .toList();
    }

    private List<BaseEntity> children(String child, String condition, UUID id, LockModeType lock) {
        return getEntityManager()
                .createQuery(
                        "select c from " + child + " c where c.live = true and " + condition + " order by c.id",
                        BaseEntity.class)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultList();
    }

    private long one(String hql, UUID id) {
        return getEntityManager()
                .createQuery(hql, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}

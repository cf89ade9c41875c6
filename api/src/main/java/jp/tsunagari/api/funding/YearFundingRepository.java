package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.funding.EntryKind;

/** Sums over the awards of a year and all below them, for many platforms at once. */
@ApplicationScoped
public class YearFundingRepository {
    private static final String OF_YEAR = " where a.platformId in :platforms and a.fiscalYear = :year";

    private final EntityManager em;

    public YearFundingRepository(EntityManager em) {
        this.em = em;
    }

    /** What the entries of one kind add up to; {@code pilotEventId} is null for awards and for running the platform. */
    record Sum(UUID platformId, UUID pilotEventId, EntryKind kind, long yen) {}

    /** Whether a sum contains what is worked out, or approximate. */
    record Marks(boolean derived, boolean approximate) {
        static final Marks NONE = new Marks(false, false);
    }

    List<Sum> sums(Collection<UUID> platformIds, int fiscalYear) {
        return rows(
                        "select a.platformId as platformId, l.pilotEventId as pilotEventId, m.kind as kind,"
                                + " sum(m.amountYen) as yen from LedgerMovement m join AwardEntity a on a.id = m.awardId"
                                + " left join AllocationEntity l on l.id = m.allocationId" + OF_YEAR
                                + " group by a.platformId, l.pilotEventId, m.kind order by l.pilotEventId",
                        platformIds,
                        fiscalYear)
                .stream()
                .map(row -> new Sum(
                        row.get("platformId", UUID.class),
                        row.get("pilotEventId", UUID.class),
                        row.get("kind", EntryKind.class),
                        row.get("yen", Long.class)))
                .toList();
    }

    /** What went back to the sources, by platform; one that has settled nothing is left out. */
    Map<UUID, Long> returned(Collection<UUID> platformIds, int fiscalYear) {
        return rows(
                        "select a.platformId as platformId, sum(a.settled.returnedYen) as yen from AwardEntity a"
                                + OF_YEAR + " and a.settled.returnedYen is not null group by a.platformId",
                        platformIds,
                        fiscalYear)
                .stream()
                .collect(Collectors.toMap(row -> row.get("platformId", UUID.class), row -> row.get("yen", Long.class)));
    }

    /** By platform; one without any is left out. */
    Map<UUID, Marks> marks(Collection<UUID> platformIds, int fiscalYear) {
        return rows(
                        "select a.platformId as platformId, sum(case when m.derived = true then 1 else 0 end) as derived,"
                                + " sum(case when m.approximate = true then 1 else 0 end) as approximate"
                                + " from LedgerMark m join AwardEntity a on a.id = m.awardId" + OF_YEAR
                                + " group by a.platformId",
                        platformIds,
                        fiscalYear)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("platformId", UUID.class),
                        row -> new Marks(isAny(row.get("derived")), isAny(row.get("approximate")))));
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }

    private List<Tuple> rows(String hql, Collection<UUID> platformIds, int fiscalYear) {
        return em.createQuery(hql, Tuple.class)
                .setParameter("platforms", platformIds)
                .setParameter("year", fiscalYear)
                .getResultList();
    }
}

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.tsunagari.domain.funding.Yen;

/**
 * Finds awards below which something does not hold, over all platforms and without reading a row into memory. The tables themselves
 * keep amounts within their range, and rows of one line together.
 */
@ApplicationScoped
public class FundingIntegrityRepository {
    private static final String YEN = "sum(case when m.kind = %s then m.amountYen else 0 end)";

    /** More below an entry than it has, or more reversed of it than its amount. */
    private static final String OVERSPENT = "select distinct m.awardId from LedgerMovement m where m.%1$s is not null"
            + " group by m.awardId, m.%1$s having " + YEN.formatted("%2$s") + " < 0 or " + YEN.formatted("%2$s") + " < "
            + YEN.formatted("%3$s");

    private static final String REVERSED_TOO_MUCH = "select distinct m.awardId from LedgerMovement m"
            + " where m.paymentId is not null group by m.awardId, m.paymentId having sum(m.amountYen) < 0";

    /** A date is a year, month or day, and compared as far as it goes. */
    private static final String OUTSIDE_ITS_TIME = "select distinct e.awardId from %s e join AwardEntity a"
            + " on a.id = e.awardId where a.boundToFiscalYear = true and ("
            + "e.date < substring(concat(cast(a.fiscalYear as string), '-04-01'), 1, length(e.date)) or "
            + "e.date > substring(concat(cast(a.fiscalYear + (case when a.carriedOverOn is null then 1 else 2 end)"
            + " as string), '%s'), 1, length(e.date)))";

    private static final String CARRIED_OVER_LATE = "select a.id from AwardEntity a where a.carriedOverOn is not null"
            + " and (a.boundToFiscalYear = false"
            + " or cast(a.carriedOverOn as string) < concat(cast(a.fiscalYear as string), '-04-01')"
            + " or cast(a.carriedOverOn as string) > concat(cast(a.fiscalYear + 1 as string), '-03-31'))";

    private static final String NAMED_PERSON = "select distinct c.awardId from ContractEntity c join c.contractors o"
            + " where o.kind = INDIVIDUAL"
            + " and (o.name is not null or o.corporateNumber is not null or o.organisationId is not null)"
            + " or o.kind = ORGANISATION and o.name is null and o.organisationId is null";

    /** Changed after it was settled, or settled while something was open. */
    private static final String SETTLED_OTHERWISE =
            ("select a.id from AwardEntity a join LedgerMovement m on m.awardId = a.id"
                            + " where a.settledOn is not null group by a.id, a.settled.awardedYen, a.settled.allocatedYen,"
                            + " a.settled.contractedYen, a.settled.paidYen, a.settled.returnedYen"
                            + " having a.settled.awardedYen <> %1$s or a.settled.allocatedYen <> %2$s"
                            + " or a.settled.contractedYen <> %3$s or a.settled.paidYen <> %4$s"
                            + " or a.settled.contractedYen <> a.settled.paidYen"
                            + " or a.settled.paidYen + a.settled.returnedYen <> a.settled.awardedYen")
                    .formatted(
                            YEN.formatted("AWARD"),
                            YEN.formatted("ALLOCATION"),
                            YEN.formatted("CONTRACT"),
                            YEN.formatted("PAYMENT"));

    private static final String TOO_MUCH_IN_ALL = "select a.id from AwardEntity a where a.platformId in ("
            + "select b.platformId from LedgerMovement m join AwardEntity b on b.id = m.awardId where m.kind = AWARD"
            + " group by b.platformId having sum(m.amountYen) > " + Yen.MAX_SUM + ")";

    private static final List<String> CHECKS = List.of(
            OVERSPENT.formatted("awardId", "AWARD", "ALLOCATION"),
            OVERSPENT.formatted("allocationId", "ALLOCATION", "CONTRACT"),
            OVERSPENT.formatted("contractId", "CONTRACT", "PAYMENT"),
            REVERSED_TOO_MUCH,
            OUTSIDE_ITS_TIME.formatted("ContractEntity", "-03-31"),
            OUTSIDE_ITS_TIME.formatted("PaymentEntity", "-05-31"),
            CARRIED_OVER_LATE,
            NAMED_PERSON,
            SETTLED_OTHERWISE,
            TOO_MUCH_IN_ALL);

    private final EntityManager em;

    public FundingIntegrityRepository(EntityManager em) {
        this.em = em;
    }

    long awards() {
        return em.createQuery("select count(*) from AwardEntity a", Long.class).getSingleResult();
    }

    Set<UUID> brokenAwards() {
        Set<UUID> broken = new TreeSet<>();
        CHECKS.forEach(check -> broken.addAll(em.createQuery(check, UUID.class).getResultList()));
        return broken;
    }
}

package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.tsunagari.domain.funding.FundingSums;

/** The sums with which an award was settled. */
@Embeddable
public class SettledSums {
    @Column(name = "settled_awarded_yen")
    public Long awardedYen;

    @Column(name = "settled_allocated_yen")
    public Long allocatedYen;

    @Column(name = "settled_contracted_yen")
    public Long contractedYen;

    @Column(name = "settled_paid_yen")
    public Long paidYen;

    @Column(name = "settled_returned_yen")
    public Long returnedYen;

    static SettledSums of(FundingSums sums) {
        SettledSums settled = new SettledSums();
        settled.awardedYen = sums.awardedYen();
        settled.allocatedYen = sums.allocatedYen();
        settled.contractedYen = sums.contractedYen();
        settled.paidYen = sums.paidYen();
        settled.returnedYen = sums.returnedYen();
        return settled;
    }

    FundingSums toSums() {
        return new FundingSums(awardedYen, allocatedYen, contractedYen, paidYen, returnedYen);
    }
}

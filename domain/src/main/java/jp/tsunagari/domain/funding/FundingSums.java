package jp.tsunagari.domain.funding;

/**
 * What became of money, in yen, reversals taken off: of one award, of a source, of a pilot event or of a whole year.
 *
 * @param awardedYen granted (交付決定額)
 * @param allocatedYen allocated of that (配分額)
 * @param contractedYen ordered of that (発注額)
 * @param paidYen paid of that (支払額)
 * @param returnedYen paid back at settlements (返還額)
 */
public record FundingSums(long awardedYen, long allocatedYen, long contractedYen, long paidYen, long returnedYen) {
    /** Nothing. */
    public static final FundingSums ZERO = new FundingSums(0, 0, 0, 0, 0);

    /** Awarded and not allocated (未配分額). */
    public long unallocatedYen() {
        return awardedYen - allocatedYen;
    }

    /** Left = awarded − paid − returned (残額). */
    public long leftYen() {
        return awardedYen - paidYen - returnedYen;
    }

    /** Both together. */
    public FundingSums plus(FundingSums other) {
        return new FundingSums(
                awardedYen + other.awardedYen,
                allocatedYen + other.allocatedYen,
                contractedYen + other.contractedYen,
                paidYen + other.paidYen,
                returnedYen + other.returnedYen);
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * How many people lie between two versions of a publication. The difference of two versions is a table of those people, so
 * there are none of them, or at least k. House rule.
 *
 * @param before the sheets of the earlier version; every table of a version is over the same sheets
 * @param now the sheets of the new one
 * @param threshold k
 */
public record VersionDifference(long before, long now, int threshold) {
    /** The people in one version and not in the other. */
    public long people() {
        return Math.abs(now - before);
    }

    /** Whether the difference is nobody, or at least k people. */
    public boolean isAllowed() {
        return people() == 0 || people() >= threshold;
    }

    /**
     * Holds a new version against an earlier one.
     *
     * @param earlier tables published before
     * @param next the tables to be published
     * @param threshold k
     * @return the difference; or {@link RefusalCode#VERSION_DIFFERS_BY_FEW} on {@code tables} with both numbers
     */
    public static Result<VersionDifference> between(LinkedTables earlier, LinkedTables next, int threshold) {
        VersionDifference difference = new VersionDifference(earlier.people(), next.people(), threshold);
        return difference.isAllowed() ? Result.ok(difference) : Result.refused(difference.refusal());
    }

    private Refusal refusal() {
        return Refusal.of(
                RefusalCode.VERSION_DIFFERS_BY_FEW,
                "tables",
                Map.of("before", before, "now", now, "difference", people(), "min", threshold));
    }
}

package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Mean and quartiles of the numbers that were answered. Quartiles are those of definition 7 of Hyndman and Fan (Sample quantiles in
 * statistical packages, The American Statistician 50, 1996): linear between the two nearest ranks of (n − 1) × p, as R's default and
 * the spreadsheet function QUARTILE.INC compute them.
 *
 * @param n how many numbers, at least one
 * @param mean with four decimals, half up
 * @param min the least
 * @param lowerQuartile a quarter of them is not above it
 * @param median half of them is not above it
 * @param upperQuartile three quarters of them are not above it
 * @param max the largest
 */
public record NumberStatistics(
        long n,
        BigDecimal mean,
        long min,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        long max) {
    private static final int MEAN_DECIMALS = 4;
    private static final int QUARTERS = 4;

    /**
     * Counts what was counted by value, so that it takes no more room than there are different values.
     *
     * @param counts how often each value was answered
     * @return none where nothing was answered
     */
    public static Optional<NumberStatistics> of(SortedMap<Long, Long> counts) {
        long n = counts.values().stream().mapToLong(count -> count).sum();
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal sum = counts.entrySet().stream()
                .map(entry -> BigDecimal.valueOf(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new NumberStatistics(
                n,
                sum.divide(BigDecimal.valueOf(n), MEAN_DECIMALS, RoundingMode.HALF_UP),
                atRank(counts, 0),
                quartile(counts, n, 1),
                quartile(counts, n, 2),
                quartile(counts, n, QUARTERS - 1),
                atRank(counts, n - 1)));
    }

    private static BigDecimal quartile(SortedMap<Long, Long> counts, long n, int quarter) {
        long position = (n - 1) * quarter;
        BigDecimal below = BigDecimal.valueOf(atRank(counts, position / QUARTERS));
        long part = position % QUARTERS;
        if (part == 0) {
            return below;
        }
        BigDecimal step =
                BigDecimal.valueOf(atRank(counts, position / QUARTERS + 1)).subtract(below);
        return below.add(step.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(QUARTERS)))
                .stripTrailingZeros();
    }

    private static long atRank(SortedMap<Long, Long> counts, long rank) {
        long passed = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (rank < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no rank " + rank);
    }
}

package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mean and quartiles of the numbers that were answered. Quartiles are those of definition 7 of Hyndman and Fan (Sample quantiles in
 * statistical packages, The American Statistician 50, 1996): linear between the two nearest ranks of (n − 1) × p, as R's default and
 * the spreadsheet function QUARTILE.INC compute them.
 *
 * @param n how many numbers, at least one
 * @param mean with four decimals, half up
 * @param min the least
 * @param lowerQuartile a quarter of them is not above it; quartiles are exact, with two decimals
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

    /** Quarters of whole numbers have no more. */
    private static final int QUARTILE_DECIMALS = 2;

    private static final int QUARTERS = 4;

    /**
     * Of numbers that were counted by value, so that it takes no more room than there are different values.
     *
     * @param values the different values, the least first
     * @param counts how often each was answered
     * @return none where nothing was answered
     */
    public static Optional<NumberStatistics> of(long[] values, long[] counts) {
        long n = Arrays.stream(counts).sum();
        if (n == 0) {
            return Optional.empty();
        }
        BigInteger sum = IntStream.range(0, values.length)
                .mapToObj(i -> BigInteger.valueOf(values[i]).multiply(BigInteger.valueOf(counts[i])))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Optional.of(new NumberStatistics(
                n,
                new BigDecimal(sum).divide(BigDecimal.valueOf(n), MEAN_DECIMALS, RoundingMode.HALF_UP),
                atRank(values, counts, 0),
                quartile(values, counts, n, 1),
                quartile(values, counts, n, 2),
                quartile(values, counts, n, QUARTERS - 1),
                atRank(values, counts, n - 1)));
    }

    private static BigDecimal quartile(long[] values, long[] counts, long n, int quarter) {
        long position = (n - 1) * quarter;
        BigDecimal below = BigDecimal.valueOf(atRank(values, counts, position / QUARTERS));
        long part = position % QUARTERS;
        BigDecimal step = part == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(atRank(values, counts, position / QUARTERS + 1))
                        .subtract(below);
        return below.add(step.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(QUARTERS)))
                .setScale(QUARTILE_DECIMALS);
    }

    private static long atRank(long[] values, long[] counts, long rank) {
        long passed = 0;
        for (int i = 0; i < values.length; i++) {
            passed += counts[i];
            if (rank < passed) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("no rank " + rank);
    }
}

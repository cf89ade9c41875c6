package jp.tsunagari.domain.survey.tabulation;

/**
 * The 95 % score interval of one proportion without continuity correction (Wilson, Probable inference, the law of succession, and
 * statistical inference, JASA 22, 1927).
 */
public final class WilsonInterval {
    /** The 97.5 % point of the normal distribution. */
    static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /**
     * The interval of a share.
     *
     * @param successes how many of them, from 0 to {@code n}; a fraction where it is computed from a printed percentage
     * @param n of how many, more than 0; a fraction where it is an effective number
     * @return the ends as fractions, from 0 to 1
     */
    public static Interval of(double successes, double n) {
        if (!(n > 0 && successes >= 0 && successes <= n)) {
            throw new IllegalArgumentException(successes + " of " + n);
        }
        double square = Z * Z;
        double centre = 2 * successes + square;
        double spread = Z * Math.sqrt(square + 4 * successes * (1 - successes / n));
        double width = 2 * (n + square);
        return new Interval(
                successes == 0 ? 0 : Math.max(0, (centre - spread) / width),
                successes == n ? 1 : Math.min(1, (centre + spread) / width));
    }
}

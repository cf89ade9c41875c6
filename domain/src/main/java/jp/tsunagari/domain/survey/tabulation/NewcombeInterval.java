package jp.tsunagari.domain.survey.tabulation;

/**
 * The 95 % interval of the difference of two independent proportions, put together from their two Wilson intervals (method 10 of
 * Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998).
 */
public final class NewcombeInterval {
    private NewcombeInterval() {}

    /**
     * The interval of the first share less the second.
     *
     * @param successes1 how many of the first; a fraction where it is computed from a printed percentage
     * @param n1 of how many, more than 0
     * @param successes2 how many of the second
     * @param n2 of how many, more than 0
     * @return the ends as fractions, from −1 to 1
     */
    public static Interval of(double successes1, double n1, double successes2, double n2) {
        Interval first = WilsonInterval.of(successes1, n1);
        Interval second = WilsonInterval.of(successes2, n2);
        double share1 = successes1 / n1;
        double share2 = successes2 / n2;
        double difference = share1 - share2;
        return new Interval(
                difference - Math.hypot(share1 - first.low(), second.high() - share2),
                difference + Math.hypot(first.high() - share1, share2 - second.low()));
    }
}

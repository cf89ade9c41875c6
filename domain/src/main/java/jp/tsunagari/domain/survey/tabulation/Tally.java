package jp.tsunagari.domain.survey.tabulation;

import java.util.Arrays;

/** Counts of categories, each apart by stratum. */
final class Tally {
    private final int strata;
    private final long[] counts;

    /** @param strata how many strata are told apart, at least one */
    Tally(int categories, int strata) {
        this.strata = strata;
        counts = new long[categories * strata];
    }

    void add(int category, int stratum) {
        counts[category * strata + stratum]++;
    }

    long[] byStratum(int category) {
        return Arrays.copyOfRange(counts, category * strata, (category + 1) * strata);
    }

    long count(int category) {
        return Arrays.stream(byStratum(category)).sum();
    }

    /** Categories from one on to the last, added up. */
    long[] byStratumFrom(int category) {
        long[] sums = new long[strata];
        for (int i = category * strata; i < counts.length; i++) {
            sums[i % strata] += counts[i];
        }
        return sums;
    }
}

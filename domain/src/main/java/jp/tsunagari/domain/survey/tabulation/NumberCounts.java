package jp.tsunagari.domain.survey.tabulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts numbers by value. A million different incomes take some tens of megabytes here, and several times that as a map of objects,
 * which is more than a small machine has.
 */
final class NumberCounts {
    private static final int FIRST_SIZE = 64;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] values = new long[FIRST_SIZE];

    /** Of the value at the same place; 0 where the place is free. */
    private int[] counts = new int[FIRST_SIZE];

    private int distinct;

    void add(long value) {
        int place = placeOf(value);
        values[place] = value;
        if (counts[place]++ == 0 && ++distinct * 2 > values.length) {
            grow();
        }
    }

    Optional<NumberStatistics> statistics() {
        long[] sorted = IntStream.range(0, values.length)
                .filter(place -> counts[place] != 0)
                .mapToLong(place -> values[place])
                .sorted()
                .toArray();
        long[] times =
                Arrays.stream(sorted).map(value -> counts[placeOf(value)]).toArray();
        return NumberStatistics.of(sorted, times);
    }

    /** Where the value stands, or the free place where it would. */
    private int placeOf(long value) {
        int mask = values.length - 1;
        long scattered = value * SCATTER;
        int place = (int) (scattered ^ scattered >>> Integer.SIZE) & mask;
        while (counts[place] != 0 && values[place] != value) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldValues = values;
        int[] oldCounts = counts;
        values = new long[oldValues.length * 2];
        counts = new int[values.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldCounts[i] != 0) {
                int place = placeOf(oldValues[i]);
                values[place] = oldValues[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}

package jp.tsunagari.domain.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.tsunagari.domain.shared.Precision;

/**
 * How many came, as a document prints it: 98名, 4組, 約800人, 60名以上. Counts are added inside one unit only, and a sum is as imprecise as
 * its parts. House rule.
 *
 * @param number how many, 0 or more
 * @param unit what is counted
 * @param precision how exact the number is
 */
public record PeopleCount(long number, CountUnit unit, Precision precision) {

    /** A number below 0 is a programming error; input is refused before. */
    public PeopleCount {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(precision);
        if (number < 0) {
            throw new IllegalArgumentException("nobody counts below 0");
        }
    }

    /** A number of persons as counted. */
    public static PeopleCount persons(long number) {
        return new PeopleCount(number, CountUnit.PERSON, Precision.EXACT);
    }

    /**
     * The sum of counts of one unit; none of no count. Exact when all parts are; at least so many when a part is and none is about; else
     * about. A second unit, or a sum over 2^63 − 1, is a programming error.
     */
    public static Optional<PeopleCount> sum(List<PeopleCount> parts) {
        return parts.stream().reduce(PeopleCount::plus);
    }

    /** One sum for each unit that occurs, in the order of the units. */
    public static List<PeopleCount> sumByUnit(List<PeopleCount> parts) {
        Map<CountUnit, PeopleCount> sums = new EnumMap<>(CountUnit.class);
        parts.forEach(part -> sums.merge(part.unit, part, PeopleCount::plus));
        return List.copyOf(sums.values());
    }

    private PeopleCount plus(PeopleCount other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException("a " + unit + " is no " + other.unit);
        }
        return new PeopleCount(Math.addExact(number, other.number), unit, weaker(precision, other.precision));
    }

    /** Of an exact and an open number together at least so many are known; an approximate part leaves no bound. */
    private static Precision weaker(Precision... both) {
        List<Precision> precisions = Arrays.asList(both);
        if (precisions.contains(Precision.ABOUT)) {
            return Precision.ABOUT;
        }
        return precisions.contains(Precision.AT_LEAST) ? Precision.AT_LEAST : Precision.EXACT;
    }
}

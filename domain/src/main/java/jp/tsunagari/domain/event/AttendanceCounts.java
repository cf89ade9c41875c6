package jp.tsunagari.domain.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Precision;

/**
 * How many came to a session, one count for each unit: the total in its unit, and what the categories say of other units (Kumamoto prints
 * 23 organisations and beside them 25 officials). House rule.
 */
public final class AttendanceCounts {
    private AttendanceCounts() {}

    /**
     * The counts, in the order of the units.
     *
     * @param total how many in all, in its unit
     * @param categories those of one kind each; of the total's unit they are part of it, and add nothing
     */
    public static List<PeopleCount> of(PeopleCount total, List<AttendanceCheck.Category> categories) {
        Map<CountUnit, List<AttendanceCheck.Category>> others = new EnumMap<>(CountUnit.class);
        categories.stream()
                .filter(category -> category.unit() != total.unit())
                .forEach(category -> others.computeIfAbsent(category.unit(), unit -> new ArrayList<>())
                        .add(category));
        List<PeopleCount> counts = new ArrayList<>(List.of(total));
        others.forEach((unit, parts) -> counts.addAll(known(unit, parts)));
        return PeopleCount.sumByUnit(counts);
    }

    /** With a category whose number is not known, at least as many came as the others say; of no known number nothing is told. */
    private static List<PeopleCount> known(CountUnit unit, List<AttendanceCheck.Category> parts) {
        List<PeopleCount> known = new ArrayList<>();
        parts.stream()
                .filter(part -> part.number() != null)
                .forEach(part -> known.add(new PeopleCount(part.number(), unit, part.precision())));
        if (!known.isEmpty() && known.size() < parts.size()) {
            known.add(new PeopleCount(0, unit, Precision.AT_LEAST));
        }
        return known;
    }
}

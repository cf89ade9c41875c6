package jp.tsunagari.domain.event;

import java.util.ArrayList;
import java.util.List;

/**
 * What some pilot events of a year came to. The figures of several are the sum of the figures of each, so that every total equals the sum
 * of its lines. House rule.
 *
 * @param events how many pilot events
 * @param sessions their sessions, those that were cancelled left out
 * @param attendance who came, one count for each unit; empty where nobody counted
 * @param kpis their indicators
 * @param satisfaction what those who came said
 */
public record YearFigures(
        long events, long sessions, List<PeopleCount> attendance, KpiTally kpis, SatisfactionTally satisfaction) {
    /** No pilot event. */
    public static final YearFigures NONE =
            new YearFigures(0, 0, List.of(), new KpiTally(0, 0, 0, 0), SatisfactionTally.NONE);

    /** Takes an unmodifiable copy of the counts. */
    public YearFigures {
        attendance = List.copyOf(attendance);
    }

    /** The figures of one pilot event; {@code attendance} has the counts of all its sessions. */
    public static YearFigures ofEvent(
            long sessions, List<PeopleCount> attendance, List<Kpi> kpis, Satisfaction satisfaction) {
        return new YearFigures(
                1, sessions, PeopleCount.sumByUnit(attendance), KpiTally.of(kpis), SatisfactionTally.of(satisfaction));
    }

    /** Both together. */
    public YearFigures plus(YearFigures other) {
        List<PeopleCount> counts = new ArrayList<>(attendance);
        counts.addAll(other.attendance);
        return new YearFigures(
                events + other.events,
                sessions + other.sessions,
                PeopleCount.sumByUnit(counts),
                kpis.plus(other.kpis),
                satisfaction.plus(other.satisfaction));
    }
}

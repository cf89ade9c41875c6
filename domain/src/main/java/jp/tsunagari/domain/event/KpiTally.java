package jp.tsunagari.domain.event;

import java.util.List;

/**
 * How many indicators reached their target.
 *
 * @param met those that reached it
 * @param notMet those that did not
 * @param notMeasured those with a target that nobody measured
 * @param noTarget those without a target
 */
public record KpiTally(long met, long notMet, long notMeasured, long noTarget) {

    /** The tally of some indicators. */
    public static KpiTally of(List<Kpi> kpis) {
        return new KpiTally(
                count(kpis, KpiStatus.MET),
                count(kpis, KpiStatus.NOT_MET),
                count(kpis, KpiStatus.NOT_MEASURED),
                count(kpis, KpiStatus.NO_TARGET));
    }

    KpiTally plus(KpiTally other) {
        return new KpiTally(
                met + other.met, notMet + other.notMet, notMeasured + other.notMeasured, noTarget + other.noTarget);
    }

    private static long count(List<Kpi> kpis, KpiStatus status) {
        return kpis.stream().filter(kpi -> kpi.status() == status).count();
    }
}

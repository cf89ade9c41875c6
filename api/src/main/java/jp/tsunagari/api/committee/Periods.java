package jp.tsunagari.api.committee;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.domain.shared.Period;

/** The refusal of a period that ends before it begins. */
final class Periods {
    private Periods() {}

    static void require(Period period, String pointer) {
        if (period.endsBeforeStart()) {
            throw Problem.invalid(fault(period, pointer));
        }
    }

    static void check(Period period, String pointer, List<Fault> faults) {
        if (period.endsBeforeStart()) {
            faults.add(fault(period, pointer));
        }
    }

    private static Fault fault(Period period, String pointer) {
        return Fault.at(pointer, "period-ends-before-start", Map.of("from", period.from(), "until", period.until()));
    }
}

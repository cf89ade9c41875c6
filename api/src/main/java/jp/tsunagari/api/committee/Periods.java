package jp.tsunagari.api.committee;

import java.time.LocalDate;
import java.util.Map;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** A period may be open at both ends, but never ends before it begins. */
final class Periods {
    private Periods() {}

    static boolean isBackwards(LocalDate from, LocalDate until) {
        return from != null && until != null && until.isBefore(from);
    }

    static void check(LocalDate from, LocalDate until, String pointer) {
        if (isBackwards(from, until)) {
            throw Problem.invalid(Fault.at(pointer, "period-ends-before-start", Map.of("from", from, "until", until)));
        }
    }
}

package jp.tsunagari.api.funding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/** Tells a caller what a rule of funding refuses: faults of the input (422), or what stands against it in the ledger (409). */
final class FundingRefusals {
    private static final Set<RefusalCode> OF_THE_INPUT = EnumSet.of(
            RefusalCode.AMOUNT_OUT_OF_RANGE,
            RefusalCode.CARRY_OVER_TOO_EARLY,
            RefusalCode.CARRY_OVER_TOO_LATE,
            RefusalCode.SETTLED_TOO_EARLY,
            RefusalCode.DECISION_IN_FUTURE);

    private FundingRefusals() {}

    /** What comes out of a rule where nothing stands against it. */
    static <T> T allowed(Result<T> result) {
        if (!result.isOk()) {
            throw problem(result.refusals());
        }
        return result.value();
    }

    /** Refuses an input that has faults of its own. */
    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private static Problem problem(List<Refusal> refusals) {
        boolean ofTheInput = refusals.stream().allMatch(refusal -> OF_THE_INPUT.contains(refusal.code()));
        return Problem.of(
                ofTheInput ? ProblemType.INVALID_INPUT : ProblemType.CONFLICT,
                refusals.stream().map(FundingRefusals::fault).toList());
    }

    private static Fault fault(Refusal refusal) {
        String code = Slug.of(refusal.code());
        return refusal.subject().isEmpty()
                ? Fault.of(code, refusal.values())
                : Fault.at("/" + refusal.subject(), code, refusal.values());
    }
}

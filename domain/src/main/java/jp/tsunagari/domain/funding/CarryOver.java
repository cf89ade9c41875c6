package jp.tsunagari.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Carrying an award over into the next fiscal year (繰越): decided within its own year, by 31 March; once, and only where the source is
 * bound to years (Local Autonomy Act art. 213; once is a house rule).
 */
public final class CarryOver {
    private CarryOver() {}

    /**
     * Whether an award can be carried over.
     *
     * @param terms the terms of the award so far
     * @param state whether it is settled
     * @param decidedOn the day of the decision
     * @return the new terms; or everything in the award that stands against it, on the whole: {@link RefusalCode#AWARD_SETTLED},
     *     {@link RefusalCode#AWARD_NOT_BOUND}, {@link RefusalCode#CARRIED_OVER_ALREADY}; or, where nothing does, on
     *     {@code decidedOn}: {@link RefusalCode#CARRY_OVER_TOO_EARLY} or {@link RefusalCode#CARRY_OVER_TOO_LATE}
     */
    public static Result<AwardTerms> decide(AwardTerms terms, AwardState state, LocalDate decidedOn) {
        List<Refusal> against = new ArrayList<>(state.changeable().refusals());
        if (!terms.bound()) {
            against.add(Refusal.of(RefusalCode.AWARD_NOT_BOUND, ""));
        }
        if (terms.carriedOver()) {
            against.add(Refusal.of(
                    RefusalCode.CARRIED_OVER_ALREADY,
                    "",
                    Map.of("decidedOn", terms.carriedOverOn().toString())));
        }
        if (!against.isEmpty()) {
            return Result.refused(against);
        }
        if (!terms.year().contains(decidedOn)) {
            boolean early = decidedOn.isBefore(terms.year().firstDay());
            return Result.refused(Refusal.of(
                    early ? RefusalCode.CARRY_OVER_TOO_EARLY : RefusalCode.CARRY_OVER_TOO_LATE,
                    "decidedOn",
                    Map.of(
                            "from",
                            terms.year().firstDay().toString(),
                            "until",
                            terms.year().lastDay().toString(),
                            "actual",
                            decidedOn.toString())));
        }
        return Result.ok(new AwardTerms(terms.year(), terms.bound(), decidedOn));
    }
}

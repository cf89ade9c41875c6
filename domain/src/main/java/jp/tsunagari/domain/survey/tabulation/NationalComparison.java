package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The direct question here beside the national survey. Both sides are shares of all respondents, those without an answer included,
 * because the national survey prints them so. House rule: not below 30 respondents, where the interval says nothing.
 *
 * @param n all who were asked here
 * @param baseline the other side
 * @param options the five options from most to least, then no answer
 */
public record NationalComparison(long n, NationalBaseline baseline, List<ComparedOption> options) {
    /** The code of those who gave no answer. */
    public static final String NO_ANSWER = "NO_ANSWER";

    /** Fewer respondents are not compared. */
    public static final int FEWEST_RESPONDENTS = 30;

    private static final int POINT_DECIMALS = 4;
    private static final int HUNDRED = 100;

    /** Takes an unmodifiable copy. */
    public NationalComparison {
        options = List.copyOf(options);
    }

    /**
     * Compares what was counted.
     *
     * @param table the answers to the direct question here
     * @param baseline the national figures
     * @return as {@link #of(Map, Long, long, NationalBaseline)}; or {@link RefusalCode#QUESTION_CONDITIONAL} where the question here
     *     depends on another
     */
    public static Result<NationalComparison> of(QuestionTable table, NationalBaseline baseline) {
        if (table.question().showIf() != null) {
            return Result.refused(Refusal.of(
                    RefusalCode.QUESTION_CONDITIONAL,
                    "question",
                    Map.of("question", table.question().code())));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        table.options().forEach(option -> counts.put(option.code(), option.count()));
        return of(counts, table.noAnswer(), table.validN() + table.noAnswer(), baseline);
    }

    /**
     * Compares.
     *
     * @param counts how many chose each option here, by its code; null as a count where it is withheld
     * @param noAnswer how many gave no answer here; null where it is withheld
     * @param n all who were asked here
     * @param baseline the national figures
     * @return the comparison; or {@link RefusalCode#OPTIONS_DO_NOT_MAP} where the codes are not the five of {@link DirectQuestion},
     *     {@link RefusalCode#RESPONDENTS_TOO_FEW}
     */
    public static Result<NationalComparison> of(
            Map<String, Long> counts, Long noAnswer, long n, NationalBaseline baseline) {
        List<String> codes =
                Arrays.stream(DirectQuestion.values()).map(Enum::name).toList();
        if (counts.size() != codes.size() || !counts.keySet().containsAll(codes)) {
            return Result.refused(Refusal.of(
                    RefusalCode.OPTIONS_DO_NOT_MAP,
                    "question",
                    Map.of("expected", codes, "actual", List.copyOf(counts.keySet()))));
        }
        if (n < FEWEST_RESPONDENTS) {
            return Result.refused(Refusal.of(
                    RefusalCode.RESPONDENTS_TOO_FEW, "question", Map.of("min", FEWEST_RESPONDENTS, "actual", n)));
        }
        List<ComparedOption> options = new ArrayList<>();
        for (DirectQuestion option : DirectQuestion.values()) {
            options.add(compare(
                    option.name(),
                    counts.get(option.name()),
                    n,
                    baseline.percents().get(option),
                    baseline.n()));
        }
        options.add(compare(NO_ANSWER, noAnswer, n, baseline.noAnswerPercent(), baseline.n()));
        return Result.ok(new NationalComparison(n, baseline, options));
    }

    private static ComparedOption compare(String code, Long count, long n, BigDecimal national, int nationalN) {
        if (count == null) {
            return new ComparedOption(code, null, null, national, null, null);
        }
        BigDecimal difference = BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .subtract(national.multiply(BigDecimal.valueOf(n)))
                .divide(BigDecimal.valueOf(n), POINT_DECIMALS, RoundingMode.HALF_UP);
        double nationalCount = nationalN * national.doubleValue() / HUNDRED;
        return new ComparedOption(
                code,
                count,
                Percentage.of(count, n),
                national,
                difference,
                NewcombeInterval.of(count, n, nationalCount, nationalN));
    }
}

package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the national survey printed for the direct question in one year, in percent of all respondents.
 *
 * @param fiscalYear the year it was held
 * @param n all respondents
 * @param percents of each option, as printed
 * @param noAnswerPercent of those who gave no answer, as printed
 */
public record NationalBaseline(
        int fiscalYear, int n, Map<DirectQuestion, BigDecimal> percents, BigDecimal noAnswerPercent) {
    /** Who printed it. */
    public static final String SOURCE = "人々のつながりに関する基礎調査（内閣官房・内閣府）";

    /** The years whose figures are known, the earliest first. */
    public static final List<NationalBaseline> YEARS = List.of(
            year(2021, 11_867, "4.5", "14.5", "17.4", "38.9", "23.7", "0.9"),
            year(2022, 11_218, "4.9", "15.8", "19.6", "40.6", "18.4", "0.6"),
            year(2023, 11_141, "4.8", "14.8", "19.7", "41.4", "17.9", "1.5"));

    /** Takes an unmodifiable copy. */
    public NationalBaseline {
        percents = Map.copyOf(percents);
    }

    /** The figures of a year, if they are known. */
    public static Optional<NationalBaseline> of(int fiscalYear) {
        return YEARS.stream().filter(year -> year.fiscalYear == fiscalYear).findFirst();
    }

    /** The latest figures up to a year; before the first known year the first. */
    public static NationalBaseline upTo(int fiscalYear) {
        return YEARS.stream()
                .filter(year -> year.fiscalYear <= fiscalYear)
                .max(Comparator.comparing(NationalBaseline::fiscalYear))
                .orElse(YEARS.get(0));
    }

    private static NationalBaseline year(int fiscalYear, int n, String... printed) {
        Map<DirectQuestion, BigDecimal> percents = new EnumMap<>(DirectQuestion.class);
        for (DirectQuestion option : DirectQuestion.values()) {
            percents.put(option, new BigDecimal(printed[option.ordinal()]));
        }
        return new NationalBaseline(fiscalYear, n, percents, new BigDecimal(printed[printed.length - 1]));
    }
}

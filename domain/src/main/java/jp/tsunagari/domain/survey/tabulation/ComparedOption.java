package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;

/**
 * One option of the direct question here and in the national survey, both in percent of all respondents.
 *
 * @param code the option by its name in {@link DirectQuestion}, or {@link NationalComparison#NO_ANSWER}
 * @param localCount how many chose it here; null where it is withheld
 * @param localPercent of all who were asked here; null where it is withheld
 * @param nationalPercent as printed
 * @param differencePoints local less national, in points; null where it is withheld
 * @param interval of the difference, as fractions; null where it is withheld
 */
public record ComparedOption(
        String code,
        Long localCount,
        BigDecimal localPercent,
        BigDecimal nationalPercent,
        BigDecimal differencePoints,
        Interval interval) {

    /** Whether the local figures, and with them the difference, are withheld. */
    public boolean isWithheld() {
        return localCount == null;
    }
}

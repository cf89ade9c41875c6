package jp.tsunagari.domain.survey.tabulation;

/**
 * A confidence interval of a proportion, or of a difference of two, as fractions.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {}

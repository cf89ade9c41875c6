package jp.tsunagari.domain.survey.tabulation;

import java.math.BigDecimal;

/**
 * How many chose an option, and their share.
 *
 * @param code of the option, or of the band of a scale
 * @param label what people read; null for a band, whose name is its code
 * @param count how many sheets, unweighted
 * @param percent of the people whose answer is valid, weighted where the tabulation is; null where there is none
 * @param interval 95 % interval of the share, as fractions; null where there is none
 */
public record OptionShare(String code, String label, long count, BigDecimal percent, Interval interval) {}

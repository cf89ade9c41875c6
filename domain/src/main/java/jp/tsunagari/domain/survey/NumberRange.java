package jp.tsunagari.domain.survey;

/**
 * What numbers a question takes: whole ones.
 *
 * @param min the least, inclusive
 * @param max the largest, inclusive
 * @param unit what is counted (persons, years, yen), or null
 */
public record NumberRange(long min, long max, String unit) {}

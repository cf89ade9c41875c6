package jp.tsunagari.api.shared.trail;

/**
 * @param served no entry will ever appear with this number or a lower one that is not there now
 * @param last the highest number given so far
 */
public record Watermark(long served, long last) {}

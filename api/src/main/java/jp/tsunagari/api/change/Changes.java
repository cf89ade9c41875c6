package jp.tsunagari.api.change;

import java.util.List;

/**
 * Changes in the order of their numbers.
 *
 * @param upTo the number after which to go on; it moves also where no change fits
 */
public record Changes(List<Change> items, long upTo, boolean hasMore) {}

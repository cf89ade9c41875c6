package jp.tsunagari.api.change;

import java.util.List;

/**
 * Changes in the order of their numbers.
 *
 * @param served up to which number nothing can be added any more
 */
public record Changes(List<Change> items, long served, boolean hasMore) {

    /** The number of the last of them, of which there must be one. */
    public long last() {
        return items.get(items.size() - 1).number();
    }
}

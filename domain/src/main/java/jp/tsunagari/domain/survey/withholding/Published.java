package jp.tsunagari.domain.survey.withholding;

import java.util.Set;

/**
 * An earlier version of a publication, which everybody has.
 *
 * @param tables its tables with the true counts
 * @param withheld the cells it did not show
 * @param backing what can be imagined for them
 */
public record Published(LinkedTables tables, Set<CellKey> withheld, Backing backing) {
    /** Takes an unmodifiable copy. */
    public Published {
        withheld = Set.copyOf(withheld);
    }
}

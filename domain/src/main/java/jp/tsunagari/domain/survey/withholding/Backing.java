package jp.tsunagari.domain.survey.withholding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * For the withheld cells of a publication, the sheets that can be imagined instead of those that are there. Kept with it, so that later
 * versions leave them possible.
 *
 * @param dimensions the codes of the dimensions by which sheets are told apart, in the order of {@link Imagined}
 * @param cells what can be imagined for each cell; a cell without is protected by the lines of the tables alone
 */
public record Backing(List<String> dimensions, SortedMap<CellKey, Imagined> cells) {
    /** Takes unmodifiable copies. */
    public Backing {
        dimensions = List.copyOf(dimensions);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** Of tables that hang together as a tree. */
    public static Backing none() {
        return new Backing(List.of(), new TreeMap<>());
    }

    static Backing of(Microdata sheets, Map<CellKey, Imagined> cells) {
        return new Backing(sheets.dimensions.stream().map(Dimension::code).toList(), new TreeMap<>(cells));
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables over the same sheets as one set of cells and lines. A cell that stands in several tables (a shared margin, the grand
 * total) is one cell.
 *
 * @param cells the count of every cell, margins included
 * @param lines every sum among them, margins of margins included
 * @param tables the cells of each table by its code, in the order of the tables
 * @param dimensions what divides each table, by its code
 */
public record LinkedTables(
        SortedMap<CellKey, Long> cells,
        List<Line> lines,
        Map<String, List<CellKey>> tables,
        Map<String, List<Dimension>> dimensions) {
    /** Takes unmodifiable copies. */
    public LinkedTables {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        lines = List.copyOf(lines);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /**
     * The cells and lines of a set of tables.
     *
     * @param tables the tables, each with its own code, all over the same sheets: a cell in two of them has one count
     * @return the set; tables that contradict each other are a programming error ({@link IllegalArgumentException})
     */
    public static LinkedTables of(List<CountTable> tables) {
        return of(tables, List.of());
    }

    /** The same with the sums that the questionnaire's conditions add. */
    public static LinkedTables of(List<CountTable> tables, List<Routing> routings) {
        TableLinker linker = new TableLinker();
        tables.forEach(linker::add);
        routings.forEach(linker::add);
        return linker.linked();
    }

    /** The number of sheets all tables are over. */
    public long people() {
        return cells.getOrDefault(CellKey.EVERYBODY, 0L);
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A set of linked tables that gives nobody away.
 *
 * @param ruleVersion the version of the rule that decided
 * @param threshold k: cells of 1…k−1 people are withheld
 * @param tables the tables with their true counts
 * @param withheld every cell that is not shown, and why
 * @param backing what can be imagined for the cells that are not shown
 */
public record Withheld(
        String ruleVersion,
        int threshold,
        LinkedTables tables,
        SortedMap<CellKey, Decision> withheld,
        Backing backing) {
    /** Takes an unmodifiable copy. */
    public Withheld {
        withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
    }

    /** What happens to a cell. */
    public Decision decision(CellKey cell) {
        return withheld.getOrDefault(cell, Decision.SHOWN);
    }

    /** What the world gets, to be held against the next version. */
    public Published published() {
        return new Published(tables, Set.copyOf(withheld.keySet()), backing);
    }

    /** What is lost, in whole and by table. */
    public Loss loss() {
        List<TableLoss> byTable = tables.tables().entrySet().stream()
                .map(table -> loss(table.getKey(), table.getValue()))
                .toList();
        return new Loss(loss("", tables.cells().keySet()), byTable);
    }

    private TableLoss loss(String table, Collection<CellKey> cells) {
        int primary = 0;
        int secondary = 0;
        long count = 0;
        for (CellKey cell : cells) {
            Decision decision = decision(cell);
            if (decision != Decision.SHOWN) {
                primary += decision == Decision.PRIMARY ? 1 : 0;
                secondary += decision == Decision.SECONDARY ? 1 : 0;
                count += tables.cells().get(cell);
            }
        }
        return new TableLoss(table, cells.size(), primary, secondary, count);
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts tables together: sums up their margins and finds the lines between them. */
final class TableLinker {
    private final TreeMap<CellKey, Long> cells = new TreeMap<>();
    private final Set<Line> lines = new LinkedHashSet<>();
    private final Map<String, List<CellKey>> tables = new LinkedHashMap<>();
    private final Map<String, List<Dimension>> dimensions = new LinkedHashMap<>();

    /** Adds a table with all its margins. */
    void add(CountTable table) {
        Map<CellKey, Long> own = new LinkedHashMap<>();
        Map<Integer, List<List<Condition>>> byMargin = new LinkedHashMap<>();
        int margins = 1 << table.dimensions().size();
        for (int kept = 0; kept < margins; kept++) {
            Map<CellKey, Long> margin = margin(table, kept);
            margin.forEach((key, count) -> own.merge(key, count, TableLinker::same));
            byMargin.put(kept, combinations(table.dimensions(), kept));
        }
        for (int kept = 0; kept < margins; kept++) {
            for (int d = 0; d < table.dimensions().size(); d++) {
                if ((kept & 1 << d) == 0) {
                    Dimension divided = table.dimensions().get(d);
                    byMargin.get(kept).forEach(conditions -> addLine(conditions, divided));
                }
            }
        }
        own.forEach((key, count) -> cells.merge(key, count, TableLinker::same));
        dimensions.put(table.code(), table.dimensions());
        if (tables.put(table.code(), List.copyOf(own.keySet())) != null) {
            throw new IllegalArgumentException("two tables have the code " + table.code());
        }
    }

    /** Adds the sums a routing tells, for every cell of people not asked whose counterparts are cells too. */
    void add(Routing routing) {
        for (CellKey key : List.copyOf(cells.keySet())) {
            if (key.conditions().contains(routing.notAsked())) {
                List<Condition> others = new ArrayList<>(key.conditions());
                others.remove(routing.notAsked());
                List<CellKey> parts =
                        routing.from().stream().map(from -> with(others, from)).toList();
                if (!parts.contains(key) && cells.keySet().containsAll(parts)) {
                    lines.add(new Line(key, parts));
                }
            }
        }
    }

    /** What has been put together. Merged categories are the sum of those that another table shows. */
    LinkedTables linked() {
        cells.keySet().stream()
                .filter(key -> !key.finer().isEmpty() && cells.keySet().containsAll(key.finer()))
                .forEach(key -> lines.add(new Line(key, key.finer())));
        return new LinkedTables(cells, List.copyOf(lines), tables, dimensions);
    }

    private static Map<CellKey, Long> margin(CountTable table, int kept) {
        Map<CellKey, Long> sums = new LinkedHashMap<>();
        List<List<Condition>> inner =
                combinations(table.dimensions(), (1 << table.dimensions().size()) - 1);
        for (int i = 0; i < inner.size(); i++) {
            List<Condition> conditions = new ArrayList<>();
            for (int d = 0; d < inner.get(i).size(); d++) {
                if ((kept & 1 << d) != 0) {
                    conditions.add(inner.get(i).get(d));
                }
            }
            sums.merge(CellKey.of(conditions), table.counts().get(i), Long::sum);
        }
        return sums;
    }

    private static List<List<Condition>> combinations(List<Dimension> dimensions, int kept) {
        List<List<Condition>> all = List.of(List.of());
        for (int d = 0; d < dimensions.size(); d++) {
            if ((kept & 1 << d) != 0) {
                List<List<Condition>> longer = new ArrayList<>();
                for (List<Condition> start : all) {
                    for (Condition category : dimensions.get(d).categories()) {
                        List<Condition> next = new ArrayList<>(start);
                        next.add(category);
                        longer.add(next);
                    }
                }
                all = longer;
            }
        }
        return all;
    }

    /** Among the people without an answer, dividing by an option of the same question finds only themselves: no line. */
    private void addLine(List<Condition> conditions, Dimension divided) {
        CellKey total = CellKey.of(conditions);
        List<CellKey> parts = divided.categories().stream()
                .map(category -> with(conditions, category))
                .toList();
        if (!parts.contains(total)) {
            lines.add(new Line(total, parts));
        }
    }

    private static CellKey with(List<Condition> conditions, Condition one) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(one);
        return CellKey.of(all);
    }

    private static long same(long one, long other) {
        if (one != other) {
            throw new IllegalArgumentException("a cell has two counts, " + one + " and " + other);
        }
        return one;
    }
}

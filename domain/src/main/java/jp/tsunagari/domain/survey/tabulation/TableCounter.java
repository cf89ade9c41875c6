package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;

/** Counts any number of tables in one pass over the sheets of a survey, of all versions of its questionnaire together. */
public final class TableCounter {
    private final List<SheetSplit> splits;
    private final int[][] tables;
    private final long[][] counts;
    private final Map<Integer, int[]> places = new HashMap<>();
    private final int[] categories;

    /** @param tables each by its one to three splits, the first one outermost */
    public TableCounter(List<List<SheetSplit>> tables) {
        splits =
                new ArrayList<>(tables.stream().flatMap(List::stream).distinct().toList());
        this.tables = tables.stream()
                .map(table -> table.stream().mapToInt(splits::indexOf).toArray())
                .toArray(int[][]::new);
        counts = tables.stream()
                .map(table -> new long
                        [table.stream()
                                .mapToInt(split -> split.categories().size())
                                .reduce(1, Math::multiplyExact)])
                .toArray(long[][]::new);
        categories = new int[splits.size()];
    }

    /** Counts a sheet in every table. */
    public void add(SheetLayout layout, byte[] sheet) {
        int[] at = places.computeIfAbsent(layout.questionnaire().version(), version -> placesIn(layout));
        for (int i = 0; i < categories.length; i++) {
            categories[i] = splits.get(i).categoryOf(layout, sheet, at[i]);
        }
        for (int table = 0; table < tables.length; table++) {
            int cell = 0;
            for (int split : tables[table]) {
                cell = cell * splits.get(split).categories().size() + categories[split];
            }
            counts[table][cell]++;
        }
    }

    /** The cells of a table, row by row: the last split runs fastest. */
    public long[] counts(int table) {
        return counts[table].clone();
    }

    private int[] placesIn(SheetLayout layout) {
        List<String> codes =
                layout.questionnaire().questions().stream().map(Question::code).toList();
        return IntStream.range(0, splits.size())
                .map(i -> codes.indexOf(splits.get(i).question().code()))
                .toArray();
    }
}

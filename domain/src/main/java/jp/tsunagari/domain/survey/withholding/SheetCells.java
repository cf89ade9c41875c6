package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.withholding.Microdata.Row;

/** In which cells, of all versions, each sheet stands. */
final class SheetCells {
    /**
     * A table or one of its margins.
     *
     * @param dimensions the places of its dimensions in a row
     * @param places for each of them: where a category of the row stands in the table, which may have merged it
     * @param steps for each of them: how far the cells of neighbouring places lie apart
     * @param cells the numbers of its cells
     */
    record View(int version, int[] dimensions, int[][] places, int[] steps, int[] cells) {
        int cellOf(Row row) {
            int at = 0;
            for (int i = 0; i < dimensions.length; i++) {
                at += places[i][row.category(dimensions[i])] * steps[i];
            }
            return cells[at];
        }
    }

    /** Where a cell stands: in a view, at these places. */
    record Home(View view, int[] places) {
        /** Whether the row has the place in one dimension. */
        boolean fits(Row row, int dimension) {
            return view.places[dimension][row.category(view.dimensions[dimension])] == places[dimension];
        }
    }

    final Microdata sheets;
    private final List<View> views = new ArrayList<>();
    private final Home[] homes;

    SheetCells(Microdata sheets, List<LinkedTables> versions, List<Map<CellKey, Integer>> numbers, int size) {
        this.sheets = sheets;
        this.homes = new Home[size];
        for (int version = 0; version < versions.size(); version++) {
            for (List<Dimension> margin : margins(versions.get(version))) {
                views.add(view(version, margin, numbers.get(version)));
            }
        }
        views.forEach(this::settle);
    }

    /** Null of everybody, and of the growth between versions. */
    Home home(int cell) {
        return homes[cell];
    }

    /** The views that are divided by one of the dimensions. */
    int[] viewsOf(BitSet dimensions) {
        return IntStream.range(0, views.size())
                .filter(view -> IntStream.of(views.get(view).dimensions).anyMatch(dimensions::get))
                .toArray();
    }

    View view(int number) {
        return views.get(number);
    }

    int views() {
        return views.size();
    }

    private static Set<List<Dimension>> margins(LinkedTables tables) {
        Set<List<Dimension>> margins = new LinkedHashSet<>();
        for (List<Dimension> table : tables.dimensions().values()) {
            for (int kept = 1; kept < 1 << table.size(); kept++) {
                int mask = kept;
                margins.add(IntStream.range(0, table.size())
                        .filter(d -> (mask & 1 << d) != 0)
                        .mapToObj(table::get)
                        .toList());
            }
        }
        return margins;
    }

    private View view(int version, List<Dimension> margin, Map<CellKey, Integer> numbers) {
        int[] steps = new int[margin.size()];
        int size = 1;
        for (int d = steps.length - 1; d >= 0; d--) {
            steps[d] = size;
            size *= margin.get(d).categories().size();
        }
        int[] cells = new int[size];
        for (int at = 0; at < size; at++) {
            List<Condition> conditions = new ArrayList<>();
            for (int d = 0; d < steps.length; d++) {
                List<Condition> categories = margin.get(d).categories();
                conditions.add(categories.get(at / steps[d] % categories.size()));
            }
            cells[at] = numbers.get(CellKey.of(conditions));
        }
        int[] dimensions = margin.stream().mapToInt(this::placeOf).toArray();
        int[][] places = IntStream.range(0, steps.length)
                .mapToObj(d -> places(sheets.dimensions.get(dimensions[d]), margin.get(d)))
                .toArray(int[][]::new);
        return new View(version, dimensions, places, steps, cells);
    }

    private int placeOf(Dimension dimension) {
        return IntStream.range(0, sheets.dimensions.size())
                .filter(d -> sheets.dimensions.get(d).code().equals(dimension.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sheets do not tell " + dimension.code()));
    }

    private static int[] places(Dimension fine, Dimension coarse) {
        return fine.categories().stream()
                .mapToInt(category -> IntStream.range(0, coarse.categories().size())
                        .filter(i -> coarse.categories().get(i).parts().contains(category))
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private void settle(View view) {
        for (int at = 0; at < view.cells.length; at++) {
            int[] places = new int[view.steps.length];
            for (int d = 0; d < places.length; d++) {
                int size = d == 0 ? Integer.MAX_VALUE : view.steps[d - 1] / view.steps[d];
                places[d] = at / view.steps[d] % size;
            }
            if (homes[view.cells[at]] == null) {
                homes[view.cells[at]] = new Home(view, places);
            }
        }
    }
}

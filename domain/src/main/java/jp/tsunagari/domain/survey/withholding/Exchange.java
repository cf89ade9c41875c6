package jp.tsunagari.domain.survey.withholding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.withholding.Imagined.Kind;
import jp.tsunagari.domain.survey.withholding.Microdata.Row;

/** What becomes of the cells when some sheets are imagined otherwise. */
final class Exchange {
    /** What it costs that a cell changes. */
    interface Price {
        /** {@link Long#MAX_VALUE} where the cell must not change. */
        long of(int cell);
    }

    private static final int[] NO_LINES = {};

    private final SheetCells cells;
    private final CellSystem system;
    private final int[] everybody;
    private final int[] allViews;
    private final Map<BitSet, int[]> viewsOf = new HashMap<>();
    private final int[] changes;
    private final int[] touched;
    private int touchedSize;
    private final boolean[] isTouched;
    private final int[] seenFor;
    private int sheet;
    private Price price = cell -> 0;
    private long below = Long.MAX_VALUE;

    Exchange(SheetCells cells, CellSystem system, int[] everybody) {
        this.cells = cells;
        this.system = system;
        this.everybody = everybody;
        this.allViews = IntStream.range(0, cells.views()).toArray();
        this.changes = new int[system.size()];
        this.touched = new int[system.size()];
        this.isTouched = new boolean[system.size()];
        this.seenFor = new int[system.size()];
    }

    /** From now on moves are given that cost less; others are null. */
    void limit(Price perCell, long most) {
        price = perCell;
        below = most;
    }

    /** Two sheets exchange their answers in some dimensions. */
    Move swapped(Row one, Row other, BitSet dimensions) {
        int[] views = viewsOf(dimensions);
        move(views, one, -1);
        move(views, other, -1);
        move(views, with(one, other, dimensions), 1);
        move(views, with(other, one, dimensions), 1);
        return close(Kind.SWAPPED, one, other, dimensions);
    }

    /** One sheet answers as another in some dimensions. */
    Move taken(Row one, Row from, BitSet dimensions) {
        int[] views = viewsOf(dimensions);
        move(views, one, -1);
        move(views, with(one, from, dimensions), 1);
        return close(Kind.TAKEN, one, from, dimensions);
    }

    /** One more sheet like this one. */
    Move oneMore(Row one) {
        for (int version = one.since(); version < everybody.length; version++) {
            change(everybody[version], 1);
        }
        move(allViews, one, 1);
        return close(Kind.ONE_MORE, one, one, new BitSet());
    }

    /** The same as {@code imagined}, which tells sheets apart by these dimensions only: with sheets that are like those. */
    Move again(Imagined imagined, Row one, Row other, BitSet dimensions) {
        return switch (imagined.kind()) {
            case SWAPPED -> swapped(one, other, dimensions);
            case TAKEN -> taken(one, other, dimensions);
            case ONE_MORE -> oneMore(one);
        };
    }

    private int[] viewsOf(BitSet dimensions) {
        int[] views = viewsOf.get(dimensions);
        if (views == null) {
            views = cells.viewsOf(dimensions);
            viewsOf.put((BitSet) dimensions.clone(), views);
        }
        return views;
    }

    private static Row with(Row one, Row other, BitSet dimensions) {
        byte[] categories = one.categories().clone();
        for (int place = dimensions.nextSetBit(0); place >= 0; place = dimensions.nextSetBit(place + 1)) {
            categories[place] = other.categories()[place];
        }
        return new Row(categories, one.questionnaire(), one.since());
    }

    /** A cell that two views have, such as that of everybody who gave no answer, counts a sheet once. */
    private void move(int[] views, Row row, int sign) {
        sheet++;
        for (int number : views) {
            SheetCells.View view = cells.view(number);
            if (row.since() <= view.version()) {
                int cell = view.cellOf(row);
                if (seenFor[cell] != sheet) {
                    seenFor[cell] = sheet;
                    change(cell, sign);
                }
            }
        }
    }

    private void change(int cell, int by) {
        changes[cell] += by;
        touch(cell);
    }

    private boolean touch(int cell) {
        if (isTouched[cell]) {
            return false;
        }
        isTouched[cell] = true;
        touched[touchedSize++] = cell;
        return true;
    }

    /** What the cells grow by from version to version follows from them. */
    private Move close(Kind kind, Row one, Row other, BitSet dimensions) {
        int direct = touchedSize;
        for (int i = 0; i < direct; i++) {
            for (int line : changes[touched[i]] == 0 ? NO_LINES : system.linesOfCell[touched[i]]) {
                int[] joined = system.cellsOfLine[line];
                int growth = joined[joined.length - 1];
                if (system.versionOfLine[line] < 0 && touch(growth)) {
                    for (int j = 0; j < joined.length - 1; j++) {
                        changes[growth] -= system.signsOfLine[line][j] * changes[joined[j]];
                    }
                }
            }
        }
        int changed = 0;
        long cost = 0;
        for (int i = 0; i < touchedSize && cost < below; i++) {
            if (changes[touched[i]] != 0) {
                changed++;
                long more = price.of(touched[i]);
                cost = more == Long.MAX_VALUE ? more : cost + more;
            }
        }
        Move move = cost < below && changed > 0 ? move(changed, kind, one, other, dimensions) : null;
        for (int i = 0; i < touchedSize; i++) {
            changes[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
        touchedSize = 0;
        return move;
    }

    private Move move(int size, Kind kind, Row one, Row other, BitSet dimensions) {
        int[] changed = new int[size];
        int[] by = new int[size];
        int at = 0;
        for (int i = 0; i < touchedSize; i++) {
            if (changes[touched[i]] != 0) {
                changed[at] = touched[i];
                by[at++] = changes[touched[i]];
            }
        }
        return new Move(changed, by, imagined(kind, one, other, dimensions));
    }

    private static Imagined imagined(Kind kind, Row one, Row other, BitSet dimensions) {
        return new Imagined(
                kind,
                categories(one),
                categories(other),
                dimensions.stream().boxed().toList(),
                one.questionnaire(),
                one.since());
    }

    private static List<Integer> categories(Row row) {
        return IntStream.range(0, row.categories().length)
                .mapToObj(row::category)
                .toList();
    }
}

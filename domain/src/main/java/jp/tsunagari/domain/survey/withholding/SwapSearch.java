package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.withholding.Microdata.Row;

/**
 * Looks for a move through a cell among the sheets themselves: two sheets exchange their answers to a question, or one answers it as
 * another does. So there is always a set of sheets behind the other values, one that the questionnaire allows. Exchanging with a
 * sheet that agrees in everything the question is crossed with changes the fewest cells, so such sheets are tried first.
 */
final class SwapSearch implements MoveFinder {
    private static final int PRICE_OF_A_CELL = 1000;
    private static final int PRICE_OF_NO_SMALL_CELL = 500;
    private static final int MOST_SHEETS = 24;
    private static final int MOST_PARTNERS = 48;
    private static final int MOST_DONORS = 16;

    private final SheetCells cells;
    private final Pattern pattern;
    private final CellSystem system;
    private final Exchange exchange;
    private final Agreement agreement;
    private final Answers answers;
    private final Replay replay;
    private final int[] everybody;
    private final Map<Integer, BitSet> crossedWith = new HashMap<>();
    private boolean mayWithhold;
    private int stepsLeft;
    private long bestPrice;
    private Move best;

    /** @param everybody the cell of all sheets in each version */
    SwapSearch(SheetCells cells, Pattern pattern, Replay replay, int[] everybody) {
        this.cells = cells;
        this.pattern = pattern;
        this.system = pattern.system;
        this.exchange = new Exchange(cells, system, everybody);
        this.agreement = new Agreement(pattern);
        this.answers = new Answers(cells.sheets);
        this.replay = replay;
        this.everybody = everybody;
    }

    @Override
    public Move certificate(int cell, Move known, int steps) {
        return search(new int[] {cell}, false, steps);
    }

    @Override
    public Move cheapest(int[] starts, Move known, int steps) {
        return search(starts, true, steps);
    }

    private Move search(int[] starts, boolean withholding, int steps) {
        mayWithhold = withholding;
        best = null;
        bestPrice = Long.MAX_VALUE;
        exchange.limit(this::price, bestPrice);
        for (int cell : starts) {
            stepsLeft = steps;
            SheetCells.Home home = cells.home(cell);
            replay.replay(cell, exchange, this::consider);
            if (home != null && bestPrice > 0) {
                for (int dimension = 0; dimension < home.places().length; dimension++) {
                    through(cell, home, dimension);
                }
            }
            if (best == null && pattern.isHidden(everybody[Math.max(0, system.version[cell])])) {
                byMore(cell, home);
            }
        }
        return best;
    }

    /** Sheets by what they have of the cell: all of it, all but the answer to one question, only that answer. */
    private void through(int cell, SheetCells.Home home, int dimension) {
        int question = cells.sheets.questionOf(home.view().dimensions()[dimension]);
        List<Row> inside = new ArrayList<>();
        List<Row> beside = new ArrayList<>();
        List<Row> across = new ArrayList<>();
        for (Row row : cells.sheets.rows) {
            if (row.since() <= home.view().version()) {
                boolean own = home.fits(row, dimension);
                boolean rest =
                        IntStream.range(0, home.places().length).allMatch(d -> d == dimension || home.fits(row, d));
                List<Row> list = own && rest ? inside : rest ? beside : own ? across : null;
                if (list != null && list.size() < MOST_SHEETS * MOST_PARTNERS) {
                    list.add(row);
                }
            }
        }
        BitSet others = questionsBeside(home, question);
        for (Row row : spread(inside, MOST_SHEETS)) {
            swapWithAlike(row, question, others, home, dimension, false);
        }
        for (Row row : spread(beside, MOST_SHEETS)) {
            swapWithAlike(row, question, others, home, dimension, true);
        }
        if (bestPrice > 0) {
            take(spread(inside, MOST_SHEETS), spread(beside, MOST_DONORS), question);
            take(spread(beside, MOST_SHEETS), spread(inside.isEmpty() ? across : inside, MOST_DONORS), question);
            flip(spread(inside, MOST_SHEETS), question, dimension, home);
            flip(spread(beside, MOST_SHEETS), question, dimension, home);
        }
        if (best == null || mayWithhold && bestPrice > 4 * 2 * PRICE_OF_A_CELL) {
            swapWithAny(spread(beside, MOST_SHEETS), spread(across, MOST_PARTNERS), question);
        }
    }

    /** Those that share everything which the question is crossed with, the other questions of the cell excepted. */
    private void swapWithAlike(
            Row row, int question, BitSet others, SheetCells.Home home, int dimension, boolean wantsOwn) {
        int tried = 0;
        for (Row partner : answers.alike(row, question, neighbours(question, others))) {
            boolean rest =
                    IntStream.range(0, home.places().length).allMatch(d -> d == dimension || home.fits(partner, d));
            if (home.fits(partner, dimension) == wantsOwn && !rest && tried++ < MOST_PARTNERS) {
                swap(row, partner, question);
            }
        }
    }

    private void swapWithAny(List<Row> rows, List<Row> partners, int question) {
        for (Row row : rows) {
            for (Row partner : partners) {
                swap(row, partner, question);
            }
        }
    }

    private void swap(Row row, Row partner, int question) {
        if (row.mayExchangeWith(partner) && stepsLeft-- > 0 && bestPrice > 0) {
            consider(exchange.swapped(row, partner, tied(question, row, partner)));
        }
    }

    private void take(List<Row> rows, List<Row> donors, int question) {
        for (Row row : rows) {
            for (Row donor : donors) {
                if (row.mayExchangeWith(donor) && stepsLeft-- > 0 && bestPrice > 0) {
                    consider(exchange.taken(row, donor, tied(question, row, donor)));
                }
            }
        }
    }

    /** One option of a multiple choice chosen or not. */
    private void flip(List<Row> rows, int question, int dimension, SheetCells.Home home) {
        for (Row row : rows) {
            Row flipped = answers.flipped(row, question, home.view().dimensions()[dimension]);
            if (flipped != null && stepsLeft-- > 0 && bestPrice > 0) {
                BitSet only = new BitSet();
                only.set(question);
                consider(exchange.taken(row, flipped, cells.sheets.dimensionsOf(only)));
            }
        }
    }

    /** Where not even the number of sheets is shown, there may be one more. */
    private void byMore(int cell, SheetCells.Home home) {
        int version = Math.max(0, system.version[cell]);
        for (Row row : cells.sheets.rows) {
            boolean inside = row.since() <= version
                    && (home == null || IntStream.range(0, home.places().length).allMatch(d -> home.fits(row, d)));
            if (inside && bestPrice > 0 && stepsLeft-- > 0) {
                Move more = exchange.oneMore(new Row(row.categories(), row.questionnaire(), version));
                if (more != null && more.touches(cell)) {
                    consider(more);
                }
            }
        }
    }

    private BitSet tied(int question, Row one, Row other) {
        return cells.sheets.dimensionsOf(answers.tiedTo(question, one, other));
    }

    /** Of two that withhold the same, the one is better that leaves a small cell wherever there was one. */
    private void consider(Move move) {
        if (move != null && agreement.holds(move)) {
            long cost = agreement.keepsSmall(move) ? 0 : PRICE_OF_NO_SMALL_CELL;
            for (int cell : move.cells()) {
                cost += price(cell);
            }
            if (cost < bestPrice) {
                best = move;
                bestPrice = cost;
                exchange.limit(this::price, bestPrice);
            }
        }
    }

    /** What is withheld more where a cell changes. */
    private long price(int cell) {
        if (pattern.isHidden(cell)) {
            return 0;
        }
        return mayWithhold && pattern.mayBeWithheld(cell)
                ? PRICE_OF_A_CELL + Math.min(PRICE_OF_A_CELL - 1, system.count[cell])
                : Long.MAX_VALUE;
    }

    private BitSet questionsBeside(SheetCells.Home home, int question) {
        BitSet others = new BitSet();
        for (int dimension : home.view().dimensions()) {
            others.set(cells.sheets.questionOf(dimension));
        }
        others.clear(question);
        return others;
    }

    /** The questions with which a question is crossed in any table, without these others. */
    private BitSet neighbours(int question, BitSet others) {
        BitSet neighbours = (BitSet)
                crossedWith.computeIfAbsent(question, this::crossedWith).clone();
        neighbours.andNot(others);
        return neighbours;
    }

    private BitSet crossedWith(int question) {
        BitSet own = new BitSet();
        own.set(question);
        BitSet crossed = new BitSet();
        for (int view : cells.viewsOf(cells.sheets.dimensionsOf(own))) {
            for (int dimension : cells.view(view).dimensions()) {
                crossed.set(cells.sheets.questionOf(dimension));
            }
        }
        crossed.clear(question);
        return crossed;
    }

    private static List<Row> spread(List<Row> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> rows.get((int) ((long) i * rows.size() / most)))
                .toList();
    }
}

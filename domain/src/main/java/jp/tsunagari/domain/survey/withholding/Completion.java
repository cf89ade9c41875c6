package jp.tsunagari.domain.survey.withholding;

import java.util.stream.IntStream;

/** Withholds more cells, each time those of the cheapest move, until no line is too thin and every withheld cell is certified. */
final class Completion {
    private final Protection protection;
    private final Pattern pattern;

    Completion(Protection protection) {
        this.protection = protection;
        this.pattern = protection.pattern;
    }

    /** False where no move could be found for some cell. */
    boolean complete() {
        for (int line = 0; line < pattern.system.lines(); line++) {
            if (pattern.isTooThin(line) && !protection.withholdFor(stillShown(line))) {
                return false;
            }
        }
        for (int cell = next(0); cell >= 0; cell = next(0)) {
            if (!protection.certify(cell) && !protection.withholdFor(cell) && !withholdAround(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Where no move is found, the totals above the cell are withheld, those of its later versions too; false if they are. */
    private boolean withholdAround(int cell) {
        int before = pattern.withheld.cardinality();
        for (int margin : pattern.system.marginsOfCell(cell)) {
            pattern.withhold(margin);
        }
        for (int line : pattern.system.linesOfCell[cell]) {
            for (int later : pattern.system.cellsOfLine[line]) {
                if (later != cell && pattern.system.isLaterIn(line, later)) {
                    pattern.withhold(later);
                    withholdAround(later);
                }
            }
        }
        return pattern.withheld.cardinality() > before;
    }

    /** Every small cell of the line is withheld already, so any further one lifts the line over k. */
    private int[] stillShown(int line) {
        return IntStream.of(pattern.system.cellsOfLine[line])
                .filter(pattern::mayBeWithheld)
                .toArray();
    }

    private int next(int from) {
        int cell = pattern.withheld.nextSetBit(from);
        while (cell >= 0 && protection.moveOf(cell) != null) {
            cell = pattern.withheld.nextSetBit(cell + 1);
        }
        return cell;
    }
}

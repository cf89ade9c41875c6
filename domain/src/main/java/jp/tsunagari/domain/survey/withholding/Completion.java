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
            if (!protection.certify(cell) && !protection.withholdFor(cell)) {
                return false;
            }
        }
        return true;
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

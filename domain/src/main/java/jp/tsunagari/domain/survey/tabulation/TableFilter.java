package jp.tsunagari.domain.survey.tabulation;

import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.domain.survey.SheetLayout;

/** Which people are in a table: those in one line of a third question. */
public final class TableFilter {
    private final TableSide side;
    private final int line;
    private final int[] lines;
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @param line the place of the line, see {@link TableSide#indexOf} */
    public TableFilter(TableSide side, int line) {
        this.side = side;
        this.line = line;
        lines = new int[side.lines().size()];
    }

    boolean takes(SheetLayout layout, byte[] sheet) {
        int place = places.computeIfAbsent(
                layout.questionnaire().version(),
                version -> AskedQuestions.placeIn(layout.questionnaire(), side.question()));
        int count = side.linesOf(layout, sheet, place, lines);
        for (int i = 0; i < count; i++) {
            if (lines[i] == line) {
                return true;
            }
        }
        return false;
    }
}

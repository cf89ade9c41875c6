package jp.tsunagari.domain.survey.tabulation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The people in each line of one side of a cross table.
 *
 * @param lines how many lines there are
 * @param all everybody
 * @param asked those who were asked the question of the other side
 */
record LinePeople(int lines, Tally all, Tally asked) {
    static LinePeople of(TableSide side, int strata) {
        int lines = side.lines().size();
        return new LinePeople(lines, new Tally(lines, strata), new Tally(lines, strata));
    }

    void add(int line, int stratum, boolean wasAsked) {
        all.add(line, stratum);
        if (wasAsked) {
            asked.add(line, stratum);
        }
    }

    List<Long> counts() {
        return IntStream.range(0, lines).mapToObj(all::count).toList();
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.survey.withholding.Microdata.Asked;
import jp.tsunagari.domain.survey.withholding.Microdata.Row;

/** Which answers the questionnaire lets go together, and which sheets are alike. */
final class Answers {
    private static final int CHOSEN = 0;
    private static final int NOT_CHOSEN = 1;

    private final Microdata sheets;
    private final Map<List<Object>, Map<Long, List<Row>>> alike = new HashMap<>();

    Answers(Microdata sheets) {
        this.sheets = sheets;
    }

    /**
     * The questions that must be exchanged with this one: where only one of two sheets was asked a question, it goes with the question on
     * which that depends. A question that no table names goes along, since it may have been asked of one sheet only.
     */
    BitSet tiedTo(int question, Row one, Row other) {
        BitSet tied = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(question));
        tied.set(question);
        while (!next.isEmpty()) {
            int at = next.poll();
            for (int q = 0; q < sheets.questions.size(); q++) {
                boolean joined = sheets.questions.get(q).parent() == at && isTied(q, one, other)
                        || sheets.questions.get(at).parent() == q && isTied(at, one, other);
                if (joined && !tied.get(q)) {
                    tied.set(q);
                    next.add(q);
                }
            }
        }
        return tied;
    }

    private boolean isTied(int child, Row one, Row other) {
        Asked asked = sheets.questions.get(child);
        if (asked.places().isEmpty()) {
            return true;
        }
        int place = asked.places().get(0);
        return (one.category(place) == asked.notAsked()) != (other.category(place) == asked.notAsked());
    }

    /** The sheet with one option of a multiple choice turned round; null where no sheet may say that, or more would change by it. */
    Row flipped(Row row, int question, int dimension) {
        Asked asked = sheets.questions.get(question);
        boolean isParent = sheets.questions.stream().anyMatch(other -> other.parent() == question);
        if (asked.alone().isEmpty() || isParent || row.category(dimension) > NOT_CHOSEN) {
            return null;
        }
        byte[] categories = row.categories().clone();
        categories[dimension] = (byte) (row.category(dimension) == CHOSEN ? NOT_CHOSEN : CHOSEN);
        int chosen = 0;
        boolean alone = false;
        for (int option = 0; option < asked.places().size(); option++) {
            if (categories[asked.places().get(option)] == CHOSEN) {
                chosen++;
                alone |= asked.alone().get(option);
            }
        }
        boolean allowed = chosen == 1 || chosen > 1 && !alone;
        return allowed ? new Row(categories, row.questionnaire(), row.since()) : null;
    }

    /** The sheets with which this one may exchange answers to a question, and that agree with it on these others. */
    List<Row> alike(Row row, int question, BitSet on) {
        Map<Long, List<Row>> found = alike.computeIfAbsent(List.of(question, on), key -> {
            Map<Long, List<Row>> rows = new HashMap<>();
            for (Row each : sheets.rows) {
                rows.computeIfAbsent(hash(each, on), hash -> new ArrayList<>()).add(each);
            }
            return rows;
        });
        return found.getOrDefault(hash(row, on), List.of());
    }

    /** Two that differ may rarely have the same; what an exchange changes is worked out from the sheets themselves. */
    private long hash(Row row, BitSet questions) {
        long hash = row.questionnaire() * 31L + row.since();
        for (int q = questions.nextSetBit(0); q >= 0; q = questions.nextSetBit(q + 1)) {
            for (int place : sheets.questions.get(q).places()) {
                hash = hash * 0x100000001B3L ^ row.category(place);
            }
        }
        return hash;
    }
}

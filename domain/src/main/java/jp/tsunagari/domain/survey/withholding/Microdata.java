package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The sheets behind the tables, as far as the tables tell them apart. Where several tables share questions in a circle, or the
 * questionnaire ties answers together, only they can tell whether other values of withheld cells are possible: there must be sheets
 * that give them. Immutable; equal sheets are one row.
 */
public final class Microdata {
    /**
     * A question of the questionnaire.
     *
     * @param places where its dimensions stand in a row: one of a single choice, one for each option of a multiple choice; none of a
     *     question that no table names
     * @param parent the place of the question in the list on whose answer it depends, or −1
     * @param notAsked the place of the category of those who were not asked among its categories, or −1 where everybody was
     * @param alone of a multiple choice: for each option whether it is chosen alone or not at all; else empty
     */
    public record Asked(List<Integer> places, int parent, int notAsked, List<Boolean> alone) {
        /** Takes unmodifiable copies. */
        public Asked {
            places = List.copyOf(places);
            alone = List.copyOf(alone);
        }
    }

    /** Equal sheets: their category in each dimension, the version of their questionnaire, the first publication that has them. */
    record Row(byte[] categories, int questionnaire, int since) {
        int category(int dimension) {
            return categories[dimension] & 0xff;
        }

        /** Whether answers may be exchanged with the other: both were asked the same questions, and are in the same publications. */
        boolean mayExchangeWith(Row other) {
            return questionnaire == other.questionnaire && since == other.since;
        }
    }

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::since)
            .thenComparingInt(Row::questionnaire)
            .thenComparing(Row::categories, Arrays::compareUnsigned);

    final List<Dimension> dimensions;
    final List<Asked> questions;
    final Row[] rows;

    private final int[] questionOf;

    private Microdata(List<Dimension> dimensions, List<Asked> questions, Row[] rows) {
        this.dimensions = List.copyOf(dimensions);
        this.questions = List.copyOf(questions);
        this.rows = rows;
        this.questionOf = new int[dimensions.size()];
        for (int question = 0; question < questions.size(); question++) {
            for (int dimension : questions.get(question).places()) {
                questionOf[dimension] = question;
            }
        }
    }

    /** No sheets: enough where the tables hang together as a tree and nothing ties answers together. */
    public static Microdata none() {
        return new Microdata(List.of(), List.of(), new Row[0]);
    }

    boolean isNone() {
        return dimensions.isEmpty();
    }

    /** The place of the question that has the dimension. */
    int questionOf(int dimension) {
        return questionOf[dimension];
    }

    /** The dimensions of these questions. */
    BitSet dimensionsOf(BitSet ofQuestions) {
        BitSet found = new BitSet();
        for (int dimension = 0; dimension < questionOf.length; dimension++) {
            found.set(dimension, ofQuestions.get(questionOf[dimension]));
        }
        return found;
    }

    /** Collects sheets. Of more than {@value #MOST_ROWS} different ones a part is kept: what is kept is enough to exchange answers. */
    public static final class Builder {
        /** The most different sheets that are kept, besides those that are kept anyway. */
        static final int MOST_ROWS = 40_000;

        private static final int SPREAD = 0x9E3779B1;

        private final List<Dimension> dimensions;
        private final List<Asked> questions;
        private final TreeMap<Row, Boolean> rows = new TreeMap<>(ORDER);
        private int shift = Integer.SIZE;

        /**
         * @param dimensions what tells sheets apart, with every category by itself
         * @param questions those of the dimensions, and those on which they depend
         */
        public Builder(List<Dimension> dimensions, List<Asked> questions) {
            this.dimensions = dimensions;
            this.questions = questions;
        }

        /**
         * Adds a sheet.
         *
         * @param categories its category in each dimension, by place
         * @param questionnaire the version on which it was answered
         * @param since the first publication that has it, from 0
         * @param keep whether it must not be left out, because it stands in a small cell
         */
        public void add(byte[] categories, int questionnaire, int since, boolean keep) {
            Row row = new Row(categories, questionnaire, since);
            if (keep || isKept(row)) {
                rows.merge(row, keep, Boolean::logicalOr);
                while (rows.size() > MOST_ROWS && shift > 0 && thin()) {
                    continue;
                }
            }
        }

        /** Keeps every second one of those that can be left out; false where nothing could be. */
        private boolean thin() {
            shift--;
            int before = rows.size();
            rows.entrySet().removeIf(entry -> !entry.getValue() && !isKept(entry.getKey()));
            return rows.size() < before || shift > Integer.SIZE / 2;
        }

        /** By the row itself, so that the order in which sheets come does not matter. */
        private boolean isKept(Row row) {
            int hash = (Arrays.hashCode(row.categories()) + row.since()) * SPREAD;
            return shift == Integer.SIZE || hash >>> shift == 0;
        }

        /** What was collected. */
        public Microdata build() {
            return new Microdata(dimensions, questions, new ArrayList<>(rows.keySet()).toArray(Row[]::new));
        }
    }
}

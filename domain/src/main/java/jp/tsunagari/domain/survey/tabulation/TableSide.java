package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;

/**
 * One side of a cross table. Of a single choice each sheet lies in one line. Of a multiple choice as a whole it lies in the line of
 * each option that was chosen; asked for one of its options ({@code Q5.family}), in {@code CHOSEN} or {@code NOT_CHOSEN}. Who gave no
 * answer, and who was not asked, have lines of their own.
 */
public final class TableSide {
    /**
     * One line of it.
     *
     * @param code of the option, or one of the names of {@link SheetSplit}
     * @param label of the option; null for a line that is no option
     */
    public record Line(String code, String label) {}

    private final String code;
    private final List<SheetSplit> splits;
    private final List<Line> lines;
    private final boolean wholeMultiple;
    private final int notAsked;

    private TableSide(String code, List<SheetSplit> splits, List<Line> lines, boolean wholeMultiple) {
        this.code = code;
        this.splits = splits;
        this.lines = List.copyOf(lines);
        notAsked = indexOf(SheetSplit.NOT_ASKED);
        this.wholeMultiple = wholeMultiple;
    }

    /**
     * Finds a side by its name.
     *
     * @param name the code of a closed question, the name of an attribute, or the code of a multiple choice and of one of its options
     *     with a point between them
     * @return none where there is no such closed question or option
     */
    public static Optional<TableSide> named(String name, AskedQuestions asked) {
        Optional<Question> whole = asked.find(name).filter(q -> q.kind().hasOptions());
        if (whole.isPresent()) {
            return whole.map(question -> ofWhole(question, asked.isAskedOfAll(question)));
        }
        return asked.all().stream()
                .filter(q -> q.kind().hasOptions() && !q.kind().isSingle())
                .flatMap(q -> asked.splits(q).stream())
                .filter(split -> split.code().equals(name))
                .findFirst()
                .map(TableSide::ofOption);
    }

    private static TableSide ofWhole(Question question, boolean everybodyAsked) {
        List<SheetSplit> splits = SheetSplit.of(question, everybodyAsked);
        List<Line> lines = new ArrayList<>();
        for (AnswerOption option : question.options()) {
            lines.add(new Line(option.code(), option.label()));
        }
        addRest(lines, everybodyAsked);
        return new TableSide(question.code(), splits, lines, !question.kind().isSingle());
    }

    private static TableSide ofOption(SheetSplit split) {
        List<Line> lines =
                split.categories().stream().map(name -> new Line(name, null)).toList();
        return new TableSide(split.code(), List.of(split), lines, false);
    }

    private static void addRest(List<Line> lines, boolean everybodyAsked) {
        lines.add(new Line(SheetSplit.NO_ANSWER, null));
        if (!everybodyAsked) {
            lines.add(new Line(SheetSplit.NOT_ASKED, null));
        }
    }

    /** The name by which it is found. */
    public String code() {
        return code;
    }

    /** The question that it splits by. */
    public Question question() {
        return splits.get(0).question();
    }

    /** Its lines: options, no answer, not asked. */
    public List<Line> lines() {
        return lines;
    }

    /** The place of the line of that code; -1 where there is none. */
    public int indexOf(String line) {
        return lines.stream().map(Line::code).toList().indexOf(line);
    }

    boolean isNotAsked(int line) {
        return line == notAsked;
    }

    /**
     * The lines in which a sheet lies, written to the beginning of {@code into}.
     *
     * @param place where the question stands in the questionnaire of the sheet, or -1 where it does not
     * @return how many they are
     */
    int linesOf(SheetLayout layout, byte[] sheet, int place, int[] into) {
        if (!wholeMultiple) {
            into[0] = splits.get(0).categoryOf(layout, sheet, place);
            return 1;
        }
        int state = place < 0 ? SheetLayout.NOT_ASKED : layout.state(sheet, place);
        if (state < SheetLayout.ANSWERED) {
            into[0] = splits.size() + (state == SheetLayout.NO_ANSWER ? 0 : 1);
            return 1;
        }
        int count = 0;
        for (int option = 0; option < splits.size(); option++) {
            if (layout.isChosen(sheet, place, option)) {
                into[count++] = option;
            }
        }
        return count;
    }
}

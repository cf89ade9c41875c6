package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.List;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.withholding.Dimension;

/**
 * How a closed question, or one option of a multiple choice, splits the sheets: each sheet lies in exactly one category.
 *
 * @param question the code of the question
 * @param option the place of the option of a multiple choice, or -1 for a single choice
 * @param categories the options of a single choice, or {@link #CHOSEN} and {@link #NOT_CHOSEN}; then {@link #NO_ANSWER}; then, where
 *     not everybody was asked, {@link #NOT_ASKED}
 */
public record SheetSplit(Question question, int option, List<String> categories) {
    /** An option of a multiple choice was chosen. */
    public static final String CHOSEN = Dimension.CHOSEN;

    /** The multiple choice was answered without this option. */
    public static final String NOT_CHOSEN = Dimension.NOT_CHOSEN;

    /** The question was asked and left open. */
    public static final String NO_ANSWER = Dimension.NO_ANSWER;

    /** The question was not asked. */
    public static final String NOT_ASKED = Dimension.NOT_ASKED;

    private static final int SINGLE = -1;

    /** Takes an unmodifiable copy. */
    public SheetSplit {
        categories = List.copyOf(categories);
    }

    /**
     * The splits of a closed question: one of a single choice, one for each option of a multiple choice.
     *
     * @param everybodyAsked whether every sheet was asked it, so that there is no category for those who were not
     */
    public static List<SheetSplit> of(Question question, boolean everybodyAsked) {
        List<SheetSplit> splits = new ArrayList<>();
        if (question.kind().isSingle()) {
            List<String> options =
                    question.options().stream().map(AnswerOption::code).toList();
            splits.add(new SheetSplit(question, SINGLE, withRest(options, everybodyAsked)));
        } else {
            for (int i = 0; i < question.options().size(); i++) {
                splits.add(new SheetSplit(question, i, withRest(List.of(CHOSEN, NOT_CHOSEN), everybodyAsked)));
            }
        }
        return splits;
    }

    /** The name of the split: the code of the question, of a multiple choice with that of the option ({@code Q5.family}). */
    public String code() {
        return option == SINGLE
                ? question.code()
                : question.code() + "." + question.options().get(option).code();
    }

    /**
     * The place of a sheet's category.
     *
     * @param place where the question stands in the questionnaire of the sheet, or -1 where it does not
     */
    public int categoryOf(SheetLayout layout, byte[] sheet, int place) {
        int state = place < 0 ? SheetLayout.NOT_ASKED : layout.state(sheet, place);
        int answered = option == SINGLE ? question.options().size() : 2;
        if (state == SheetLayout.NOT_ASKED) {
            return answered + 1;
        }
        if (state == SheetLayout.NO_ANSWER) {
            return answered;
        }
        if (option == SINGLE) {
            return state - SheetLayout.ANSWERED;
        }
        return layout.isChosen(sheet, place, option) ? 0 : 1;
    }

    private static List<String> withRest(List<String> answered, boolean everybodyAsked) {
        List<String> categories = new ArrayList<>(answered);
        categories.add(NO_ANSWER);
        if (!everybodyAsked) {
            categories.add(NOT_ASKED);
        }
        return categories;
    }
}

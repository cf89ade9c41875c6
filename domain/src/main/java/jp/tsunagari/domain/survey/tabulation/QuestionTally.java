package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.SheetLayout;

/** Counts the answers to one question. */
final class QuestionTally {
    private final Question question;
    private final Tally states;
    private final Tally chosen;
    private final NumberCounts numbers = new NumberCounts();

    QuestionTally(Question question, int strata) {
        this.question = question;
        int options = question.options().size();
        boolean single = question.kind().isSingle();
        states = new Tally(SheetLayout.ANSWERED + (single ? options : 1), strata);
        chosen = new Tally(question.kind() == QuestionKind.MULTIPLE ? options : 0, strata);
    }

    Question question() {
        return question;
    }

    /** @param place where the question stands in the questionnaire of the sheet, or -1 where it does not */
    void add(SheetLayout layout, byte[] sheet, int place, int stratum) {
        int state = place < 0 ? SheetLayout.NOT_ASKED : layout.state(sheet, place);
        states.add(state, stratum);
        if (state < SheetLayout.ANSWERED) {
            return;
        }
        if (question.kind() == QuestionKind.MULTIPLE) {
            for (int option = 0; option < question.options().size(); option++) {
                if (layout.isChosen(sheet, place, option)) {
                    chosen.add(option, stratum);
                }
            }
        } else if (question.kind() == QuestionKind.NUMBER) {
            numbers.add(layout.number(sheet, place));
        }
    }

    QuestionTable table(Shares shares) {
        long[] valid = states.byStratumFrom(SheetLayout.ANSWERED);
        List<OptionShare> options = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            AnswerOption option = question.options().get(i);
            long[] count =
                    question.kind().isSingle() ? states.byStratum(SheetLayout.ANSWERED + i) : chosen.byStratum(i);
            options.add(shares.of(option.code(), option.label(), count, valid));
        }
        return new QuestionTable(
                question,
                Arrays.stream(valid).sum(),
                states.count(SheetLayout.NO_ANSWER),
                states.count(SheetLayout.NOT_ASKED),
                question.kind().hasOptions() ? shares.effectiveN(valid) : null,
                options,
                numbers.statistics().orElse(null));
    }
}

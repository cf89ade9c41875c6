package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * Whether an answer sheet is one that the questionnaire allows. All faults come at once, each on its question ({@code answers/Q5}, or
 * {@code answers/Q5.text} for the text beside an option). House rule.
 */
public final class SheetCheck {
    /** Whether a question was shown; unclear where the answer that decides it is faulty itself. */
    private enum Shown {
        YES,
        NO,
        UNCLEAR
    }

    private final Map<String, Answer> answers;
    private final Set<String> unread;
    private final List<Refusal> faults = new ArrayList<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private final Map<String, Answer> given = new HashMap<>();

    private SheetCheck(Map<String, Answer> answers, Set<String> unread) {
        this.answers = answers;
        this.unread = new HashSet<>(unread);
    }

    /**
     * Checks a sheet.
     *
     * @param version the version that the sheet names, or null where it names none
     * @param answers by the code of the question; a {@link Answer.Chosen} without options is no answer
     * @param unread questions whose answers could not even be read; they count as answered, and whoever read them tells why
     * @return the sheet, or everything that the questionnaire does not allow
     */
    public static Result<CheckedSheet> check(
            Questionnaire questionnaire, Integer version, Map<String, Answer> answers, Set<String> unread) {
        SheetCheck check = new SheetCheck(answers, unread);
        if (version != null && version != questionnaire.version()) {
            check.faults.add(Refusal.of(
                    RefusalCode.QUESTIONNAIRE_VERSION_WRONG,
                    "questionnaireVersion",
                    Map.of("expected", questionnaire.version(), "actual", version)));
        }
        questionnaire.questions().forEach(check::question);
        for (String code : new TreeSet<>(answers.keySet())) {
            if (!check.shown.containsKey(code)) {
                check.faults.add(Refusal.of(RefusalCode.QUESTION_UNKNOWN, "answers/" + code, Map.of("question", code)));
            }
        }
        return check.faults.isEmpty()
                ? Result.ok(new CheckedSheet(
                        check.given,
                        questionnaire.questions().stream()
                                .map(question -> check.shown.get(question.code()) == Shown.YES)
                                .toList()))
                : Result.refused(check.faults);
    }

    private void question(Question question) {
        Shown isShown = shown(question.showIf());
        shown.put(question.code(), isShown);
        Answer answer = answers.get(question.code());
        boolean isGiven = unread.contains(question.code()) || saysSomething(answer);
        if (isGiven && isShown == Shown.NO) {
            faults.add(Refusal.of(
                    RefusalCode.QUESTION_HIDDEN,
                    "answers/" + question.code(),
                    Map.of(
                            "question",
                            question.code(),
                            "condition",
                            question.showIf().question())));
        } else if (!isGiven && isShown == Shown.YES && question.required()) {
            faults.add(Refusal.of(
                    RefusalCode.ANSWER_MISSING, "answers/" + question.code(), Map.of("question", question.code())));
        }
        if (answer == null) {
            return;
        }
        int before = faults.size();
        faults.addAll(AnswerCheck.faults(question, answer));
        if (faults.size() > before) {
            unread.add(question.code());
        } else if (saysSomething(answer)) {
            given.put(question.code(), answer);
        }
    }

    /** A question that depends on one that was not shown was not shown either. */
    private Shown shown(ShowIf condition) {
        if (condition == null) {
            return Shown.YES;
        }
        Shown earlier = shown.getOrDefault(condition.question(), Shown.NO);
        if (earlier != Shown.YES || unread.contains(condition.question())) {
            return earlier == Shown.NO ? Shown.NO : Shown.UNCLEAR;
        }
        return given.get(condition.question()) instanceof Answer.Chosen chosen
                        && chosen.options().stream().anyMatch(condition.anyOf()::contains)
                ? Shown.YES
                : Shown.NO;
    }

    private static boolean saysSomething(Answer answer) {
        return answer != null
                && !(answer instanceof Answer.Chosen chosen && chosen.options().isEmpty());
    }
}

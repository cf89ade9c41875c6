package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** Whether a questionnaire can be asked and counted. House rule. */
public final class QuestionnaireCheck {
    /** Room for a question's options in one byte of a stored sheet, beside "no answer" and "not asked". */
    public static final int MOST_OPTIONS = 100;

    /** Names of categories that tables add to the options. */
    private static final Set<String> RESERVED_OPTIONS = Set.of("CHOSEN", "NOT_CHOSEN", "NO_ANSWER", "NOT_ASKED");

    /** Columns that a file of sheets has beside the codes of the questions. */
    private static final Set<String> RESERVED_QUESTIONS = Set.of("channel", "receivedOn", "invitationId");

    private static final int SCALE_DIRECT = 5;
    private static final int SCALE_UCLA = 4;
    private static final int UCLA_ITEMS = 3;

    private final List<Refusal> faults = new ArrayList<>();
    private final Map<String, Question> before = new HashMap<>();
    private final Set<Attribute> attributes = new HashSet<>();

    private QuestionnaireCheck() {}

    /**
     * Everything that stands against the questions, each on its place ({@code questions/3/options/0/code}): a code that stands
     * twice or that tables or files of sheets use themselves, options missing or unasked for, an exclusive option outside a multiple choice, a condition on what is not an earlier
     * closed question or option, a range that is missing or turned round, an attribute that is asked twice or is not a single
     * choice, items of a scale that are not what the scale asks or whose options are not worth 1 to 4, each once.
     */
    public static List<Refusal> faults(List<Question> questions) {
        QuestionnaireCheck check = new QuestionnaireCheck();
        for (int i = 0; i < questions.size(); i++) {
            check.question(questions.get(i), "questions/" + i);
        }
        long items = questions.stream()
                .filter(q -> q.scale() == ScaleKind.UCLA_THREE_ITEM)
                .count();
        if (items != 0 && items != UCLA_ITEMS) {
            check.fault(RefusalCode.SCALE_ITEMS, "questions", Map.of("expected", UCLA_ITEMS, "actual", items));
        }
        return List.copyOf(check.faults);
    }

    private void question(Question question, String place) {
        if (before.containsKey(question.code())) {
            fault(RefusalCode.QUESTION_REPEATED, place + "/code", Map.of("question", question.code()));
        }
        if (RESERVED_QUESTIONS.contains(question.code())) {
            fault(RefusalCode.QUESTION_RESERVED, place + "/code", Map.of("question", question.code()));
        }
        options(question, place);
        condition(question.showIf(), place + "/showIf");
        range(question, place + "/range");
        attribute(question, place + "/attribute");
        scale(question, place);
        before.putIfAbsent(question.code(), question);
    }

    private void options(Question question, String place) {
        if (question.kind().hasOptions() == question.options().isEmpty()) {
            fault(
                    question.kind().hasOptions() ? RefusalCode.OPTIONS_MISSING : RefusalCode.OPTIONS_NOT_ALLOWED,
                    place + "/options",
                    Map.of("kind", question.kind().name()));
        }
        if (question.options().size() > MOST_OPTIONS) {
            fault(
                    RefusalCode.OPTIONS_TOO_MANY,
                    place + "/options",
                    Map.of("max", MOST_OPTIONS, "actual", question.options().size()));
        }
        Set<String> codes = new HashSet<>();
        long withText = 0;
        for (int i = 0; i < question.options().size(); i++) {
            AnswerOption option = question.options().get(i);
            String at = place + "/options/" + i;
            if (!codes.add(option.code())) {
                fault(RefusalCode.OPTION_REPEATED, at + "/code", Map.of("option", option.code()));
            }
            if (RESERVED_OPTIONS.contains(option.code())) {
                fault(RefusalCode.OPTION_RESERVED, at + "/code", Map.of("option", option.code()));
            }
            if (option.exclusive() && question.kind() != QuestionKind.MULTIPLE) {
                fault(
                        RefusalCode.EXCLUSIVE_NOT_ALLOWED,
                        at + "/exclusive",
                        Map.of("kind", question.kind().name()));
            }
            if (option.withText() && ++withText > 1) {
                fault(RefusalCode.OTHER_REPEATED, at + "/withText", Map.of("option", option.code()));
            }
        }
    }

    private void condition(ShowIf showIf, String place) {
        if (showIf == null) {
            return;
        }
        Question earlier = before.get(showIf.question());
        if (earlier == null || !earlier.kind().hasOptions()) {
            fault(RefusalCode.CONDITION_QUESTION_UNKNOWN, place + "/question", Map.of("question", showIf.question()));
            return;
        }
        for (int i = 0; i < showIf.anyOf().size(); i++) {
            String option = showIf.anyOf().get(i);
            if (earlier.indexOf(option).isEmpty()) {
                fault(RefusalCode.OPTION_UNKNOWN, place + "/anyOf/" + i, Map.of("option", option));
            }
        }
    }

    private void range(Question question, String place) {
        NumberRange range = question.range();
        if ((range != null) != (question.kind() == QuestionKind.NUMBER)) {
            fault(
                    range == null ? RefusalCode.RANGE_MISSING : RefusalCode.RANGE_NOT_ALLOWED,
                    place,
                    Map.of("kind", question.kind().name()));
        } else if (range != null && range.min() > range.max()) {
            fault(RefusalCode.RANGE_TURNED, place, Map.of("min", range.min(), "max", range.max()));
        }
    }

    private void attribute(Question question, String place) {
        if (question.attribute() == null) {
            return;
        }
        if (!question.kind().isSingle() || question.showIf() != null) {
            fault(
                    RefusalCode.ATTRIBUTE_NOT_SINGLE,
                    place,
                    Map.of("attribute", question.attribute().name()));
        } else if (!attributes.add(question.attribute())) {
            fault(
                    RefusalCode.ATTRIBUTE_REPEATED,
                    place,
                    Map.of("attribute", question.attribute().name()));
        }
    }

    private void scale(Question question, String place) {
        if (question.scale() == null) {
            return;
        }
        int expected = question.scale() == ScaleKind.DIRECT_QUESTION ? SCALE_DIRECT : SCALE_UCLA;
        if (!question.kind().isSingle() || question.options().size() != expected) {
            fault(
                    RefusalCode.SCALE_OPTIONS,
                    place + "/scale",
                    Map.of("scale", question.scale().name(), "expected", expected));
        } else if (question.scale() == ScaleKind.UCLA_THREE_ITEM) {
            uclaOptions(question, place + "/options");
        }
    }

    private void uclaOptions(Question item, String place) {
        Set<UclaOption> given = EnumSet.noneOf(UclaOption.class);
        for (int i = 0; i < item.options().size(); i++) {
            String code = item.options().get(i).code();
            if (!UclaOption.of(code).map(given::add).orElse(false)) {
                fault(RefusalCode.SCALE_OPTION_UNKNOWN, place + "/" + i + "/code", Map.of("option", code));
            }
        }
    }

    private void fault(RefusalCode code, String place, Map<String, Object> values) {
        faults.add(Refusal.of(code, place, values));
    }
}

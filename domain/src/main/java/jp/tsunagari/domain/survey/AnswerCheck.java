package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** Whether an answer is one to its question, whatever the others are. */
final class AnswerCheck {
    private final Question question;
    private final String place;
    private final List<Refusal> faults = new ArrayList<>();

    private AnswerCheck(Question question) {
        this.question = question;
        this.place = "answers/" + question.code();
    }

    /** Everything that stands against the answer. */
    static List<Refusal> faults(Question question, Answer answer) {
        AnswerCheck check = new AnswerCheck(question);
        boolean fits =
                switch (question.kind()) {
                    case SINGLE, SCALE, MULTIPLE -> answer instanceof Answer.Chosen;
                    case NUMBER -> answer instanceof Answer.Quantity;
                    case DATE -> answer instanceof Answer.Day;
                    case TEXT -> answer instanceof Answer.Words;
                };
        if (!fits) {
            check.fault(
                    RefusalCode.ANSWER_TYPE,
                    check.place,
                    Map.of("kind", question.kind().name()));
        } else if (answer instanceof Answer.Chosen chosen) {
            check.options(chosen.options());
            check.beside(chosen);
        } else if (answer instanceof Answer.Quantity number) {
            check.range(number.value());
        } else if (answer instanceof Answer.Words words) {
            check.text(words.value(), check.place);
        }
        return check.faults;
    }

    private void options(List<String> options) {
        Set<String> seen = new HashSet<>();
        for (String option : options) {
            if (!seen.add(option)) {
                fault(RefusalCode.OPTION_CHOSEN_TWICE, place, Map.of("option", option));
            } else if (question.indexOf(option).isEmpty()) {
                fault(RefusalCode.OPTION_UNKNOWN, place, Map.of("option", option));
            }
        }
        if (question.kind().isSingle() && options.size() > 1) {
            fault(RefusalCode.SINGLE_CHOICE, place, Map.of("actual", options.size()));
        }
        if (seen.size() > 1) {
            question.options().stream()
                    .filter(option -> option.exclusive() && seen.contains(option.code()))
                    .forEach(
                            option -> fault(RefusalCode.EXCLUSIVE_WITH_OTHERS, place, Map.of("option", option.code())));
        }
    }

    private void beside(Answer.Chosen chosen) {
        if (chosen.text() == null) {
            return;
        }
        boolean takesText = question.options().stream()
                .anyMatch(option -> option.withText() && chosen.options().contains(option.code()));
        if (takesText) {
            text(chosen.text(), place + ".text");
        } else {
            fault(RefusalCode.OTHER_TEXT_WITHOUT_OPTION, place + ".text", Map.of());
        }
    }

    private void range(long number) {
        NumberRange range = question.range();
        if (number < range.min() || number > range.max()) {
            fault(
                    RefusalCode.NUMBER_OUT_OF_RANGE,
                    place,
                    Map.of("min", range.min(), "max", range.max(), "actual", number));
        }
    }

    private void text(String text, String at) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            fault(RefusalCode.TEXT_BLANK, at, Map.of());
        } else if (length > question.maxLength()) {
            fault(RefusalCode.TEXT_TOO_LONG, at, Map.of("max", question.maxLength(), "actual", length));
        } else if (text.codePoints().anyMatch(AnswerCheck::isForbidden)) {
            fault(RefusalCode.TEXT_CONTROL_CHARACTER, at, Map.of());
        }
    }

    /** No text has them, and not every program that reads it later can bear them. Lines and tabs are part of a text. */
    private static boolean isForbidden(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE
                || type == Character.CONTROL && point != '\n' && point != '\r' && point != '\t';
    }

    private void fault(RefusalCode code, String at, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("question", question.code());
        faults.add(Refusal.of(code, at, all));
    }
}

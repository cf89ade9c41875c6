package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.shared.JapaneseDates;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.Questionnaire;

/** Reads the answers of a sheet by the kinds of their questions, and notes what is none. What the answers say is not its business. */
final class AnswersReader {
    /** Behind the code of a question: the text beside its option. */
    static final String TEXT = ".text";

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2200;

    private final Map<String, Answer> answers = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private AnswersReader() {}

    static AnswersReader read(JsonNode tree, Questionnaire questionnaire) {
        AnswersReader reader = new AnswersReader();
        if (!tree.isObject()) {
            reader.faults.add(Fault.at("/answers", "wrong-type", Map.of("expected", "object")));
            questionnaire.questions().forEach(question -> reader.unread.add(question.code()));
            return reader;
        }
        Set<String> known = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            known.add(question.code());
            reader.answer(question, tree.path(question.code()));
            if (question.kind().hasOptions()) {
                known.add(question.code() + TEXT);
                reader.beside(question, tree.path(question.code() + TEXT));
            }
        }
        tree.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                reader.faults.add(Fault.at(
                        place(name),
                        Slug.of(RefusalCode.QUESTION_UNKNOWN),
                        Map.of("question", InputReader.escape(name))));
            }
        });
        return reader;
    }

    Map<String, Answer> answers() {
        return answers;
    }

    /** The questions whose answers could not be read. */
    Set<String> unread() {
        return unread;
    }

    List<Fault> faults() {
        return faults;
    }

    private void answer(Question question, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        switch (question.kind()) {
            case SINGLE, SCALE -> single(question, value);
            case MULTIPLE -> options(question, value);
            case NUMBER -> number(question, value);
            case DATE -> day(question, value);
            case TEXT -> {
                if (value.isTextual()) {
                    answers.put(question.code(), new Answer.Words(value.textValue()));
                } else {
                    wrongType(question, "string");
                }
            }
        }
    }

    /** Two options are a fault of the answer, and no wrong type. */
    private void single(Question question, JsonNode value) {
        if (value.isTextual()) {
            answers.put(question.code(), new Answer.Chosen(List.of(value.textValue()), null));
        } else if (value.isArray() && value.size() > 1) {
            options(question, value);
        } else {
            wrongType(question, "string");
        }
    }

    private void options(Question question, JsonNode value) {
        List<String> options = new ArrayList<>();
        for (JsonNode option : value) {
            if (option.isTextual()) {
                options.add(option.textValue());
            }
        }
        if (value.isArray() && options.size() == value.size()) {
            answers.put(question.code(), new Answer.Chosen(options, null));
        } else {
            wrongType(question, question.kind() == QuestionKind.MULTIPLE ? "array" : "string");
        }
    }

    private void number(Question question, JsonNode value) {
        if (!value.isIntegralNumber()) {
            wrongType(question, "integer");
        } else if (value.canConvertToLong()) {
            answers.put(question.code(), new Answer.Quantity(value.longValue()));
        } else {
            fault(
                    question,
                    Slug.of(RefusalCode.NUMBER_OUT_OF_RANGE),
                    Map.of(
                            "question", question.code(),
                            "min", question.range().min(),
                            "max", question.range().max(),
                            "actual", "…"));
        }
    }

    private void day(Question question, JsonNode value) {
        if (!value.isTextual()) {
            wrongType(question, "string");
            return;
        }
        Result<LocalDate> day = JapaneseDates.parse(value.textValue());
        if (!day.isOk()) {
            fault(
                    question,
                    Slug.of(day.refusals().get(0).code()),
                    day.refusals().get(0).values());
        } else if (day.value().getYear() < FIRST_YEAR || day.value().getYear() > LAST_YEAR) {
            fault(question, "date-out-of-range", Map.of("min", FIRST_YEAR, "max", LAST_YEAR));
        } else {
            answers.put(question.code(), new Answer.Day(day.value()));
        }
    }

    private void beside(Question question, JsonNode value) {
        if (value.isTextual()) {
            List<String> options =
                    answers.get(question.code()) instanceof Answer.Chosen chosen ? chosen.options() : List.of();
            if (!unread.contains(question.code())) {
                answers.put(question.code(), new Answer.Chosen(options, value.textValue()));
            }
        } else if (!value.isMissingNode() && !value.isNull()) {
            faults.add(Fault.at(place(question.code() + TEXT), "wrong-type", Map.of("expected", "string")));
        }
    }

    private void wrongType(Question question, String expected) {
        fault(question, "wrong-type", Map.of("expected", expected));
    }

    private void fault(Question question, String code, Map<String, ?> values) {
        unread.add(question.code());
        faults.add(Fault.at(place(question.code()), code, values));
    }

    private static String place(String name) {
        return "/answers/" + InputReader.escape(name);
    }
}

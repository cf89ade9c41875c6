package jp.tsunagari.api.survey.recruitment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tsunagari.api.organisation.OrganisationKind;
import jp.tsunagari.api.survey.QuestionForm;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.survey.EntryField;

/** What a sheet says of the entry of whoever answered, field by field and in the spelling of the entry. */
final class AnsweredEntry {
    private final Map<EntryField, String> questions = new EnumMap<>(EntryField.class);
    private final Map<EntryField, List<String>> values = new EnumMap<>(EntryField.class);

    private AnsweredEntry() {}

    /** @param answers by the code of the question, as they are sent */
    static AnsweredEntry of(List<QuestionForm> questionnaire, JsonNode answers) {
        AnsweredEntry entry = new AnsweredEntry();
        for (QuestionForm question : questionnaire) {
            if (question.feeds() != null) {
                entry.questions.put(question.feeds(), question.code());
                entry.values.put(question.feeds(), values(question.feeds(), answers.path(question.code())));
            }
        }
        return entry;
    }

    /** The fields that the questionnaire asks for. */
    List<EntryField> fields() {
        return List.copyOf(questions.keySet());
    }

    String question(EntryField field) {
        return questions.get(field);
    }

    /** Empty where nothing was answered, or nothing that an entry knows. */
    List<String> values(EntryField field) {
        return values.getOrDefault(field, List.of());
    }

    private static List<String> values(EntryField field, JsonNode answer) {
        List<String> texts = texts(answer);
        return switch (field) {
            case NAME, NAME_KANA, CORPORATE_NUMBER -> texts;
            case ALIASES ->
                texts.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
            case KIND -> known(texts, AnsweredEntry::kind);
            case FIELDS -> known(texts, AnsweredEntry::fieldOfWork);
        };
    }

    private static List<String> texts(JsonNode answer) {
        List<String> texts = new ArrayList<>();
        if (answer.isArray()) {
            answer.forEach(part -> texts.add(part.asText()));
        } else if (answer.isTextual() && !answer.textValue().isBlank()) {
            texts.add(answer.textValue().strip());
        }
        return texts;
    }

    /** An option of the city's own, which no entry knows, says nothing of it. */
    private static List<String> known(List<String> options, Function<String, Optional<String>> reader) {
        return options.stream().map(reader).flatMap(Optional::stream).toList();
    }

    private static Optional<String> kind(String option) {
        return Stream.of(OrganisationKind.values())
                .map(Enum::name)
                .filter(option::equals)
                .findFirst();
    }

    private static Optional<String> fieldOfWork(String option) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(option))
                .map(Field::code)
                .findFirst();
    }
}

package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;

/** Reads the answers of a stored sheet back into the form in which they were sent. */
final class StoredAnswers {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredAnswers() {}

    static ObjectNode of(AnswerSheet sheet, SheetLayout layout) {
        ObjectNode answers = MAPPER.createObjectNode();
        ObjectNode texts = texts(sheet.texts());
        List<Question> questions = layout.questionnaire().questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            int state = layout.state(sheet.closed(), i);
            if (state >= SheetLayout.ANSWERED) {
                answers.set(question.code(), answer(sheet.closed(), layout, i, state, texts));
            }
            JsonNode beside = texts.get(question.code() + AnswersReader.TEXT);
            if (beside != null) {
                answers.set(question.code() + AnswersReader.TEXT, beside);
            }
        }
        return answers;
    }

    private static JsonNode answer(byte[] closed, SheetLayout layout, int place, int state, ObjectNode texts) {
        Question question = layout.questionnaire().questions().get(place);
        return switch (question.kind()) {
            case SINGLE, SCALE ->
                MAPPER.getNodeFactory()
                        .textNode(question.options()
                                .get(state - SheetLayout.ANSWERED)
                                .code());
            case MULTIPLE -> chosen(closed, layout, place);
            case NUMBER -> MAPPER.getNodeFactory().numberNode(layout.number(closed, place));
            case DATE ->
                MAPPER.getNodeFactory()
                        .textNode(LocalDate.ofEpochDay(layout.number(closed, place))
                                .toString());
            case TEXT -> texts.path(question.code());
        };
    }

    private static ArrayNode chosen(byte[] closed, SheetLayout layout, int place) {
        Question question = layout.questionnaire().questions().get(place);
        ArrayNode chosen = MAPPER.createArrayNode();
        for (int option = 0; option < question.options().size(); option++) {
            if (layout.isChosen(closed, place, option)) {
                chosen.add(question.options().get(option).code());
            }
        }
        return chosen;
    }

    private static ObjectNode texts(String stored) {
        try {
            return stored == null ? MAPPER.createObjectNode() : (ObjectNode) MAPPER.readTree(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

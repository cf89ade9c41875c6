package jp.tsunagari.api.survey;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.survey.sheet.AnswerSheet;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.SurveyChannel;

/** A survey of a new city whose platform is published, with closed questions of one choice, and sheets by the thousand. */
public final class SurveyFixture {
    public final String city = Api.newCity();
    public final String id;

    /** @param questions each a code and its options, see {@link #question} */
    public SurveyFixture(Map<?, ?>... questions) {
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        id = Api.create(
                "platforms/" + platform + "/surveys", Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2024));
        Api.call()
                .body(Map.of("questions", List.of(questions)))
                .put("/api/v1/surveys/" + id + "/questionnaire")
                .then()
                .statusCode(200);
        move("OPEN");
    }

    public static Map<String, Object> question(String code, String... options) {
        Map<String, Object> question = new HashMap<>();
        question.put("code", code);
        question.put("kind", "SINGLE");
        question.put("text", code);
        question.put(
                "options",
                Arrays.stream(options)
                        .map(option -> Map.of("code", option, "label", option))
                        .toList());
        return question;
    }

    /** The same with one more field. */
    public static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(question);
        changed.put(field, value);
        return changed;
    }

    public void move(String to) {
        Api.call()
                .body(Map.of("to", to))
                .post("/api/v1/surveys/" + id + "/status-transitions")
                .then()
                .statusCode(200);
    }

    /** Sheets of the questionnaire as it stands, all with these answers: a code and an option of a single choice each. */
    public void sheets(int times, Map<String, String> chosen) {
        SheetLayout layout = SheetLayout.of(Arc.container()
                .instance(QuestionnaireRepository.class)
                .get()
                .latest(UUID.fromString(id))
                .orElseThrow()
                .toQuestionnaire());
        Map<String, Answer> answers = new HashMap<>();
        chosen.forEach((code, option) -> answers.put(code, new Answer.Chosen(List.of(option), null)));
        byte[] closed = layout.encode(
                answers, Collections.nCopies(layout.questionnaire().questions().size(), true));
        List<AnswerSheet> sheets = new ArrayList<>(IntStream.range(0, times)
                .mapToObj(i -> new AnswerSheet(
                        UUID.randomUUID(),
                        city,
                        UUID.fromString(id),
                        layout.questionnaire().version(),
                        SurveyChannel.MAIL,
                        LocalDate.of(2024, 12, 1),
                        null,
                        closed,
                        null,
                        true,
                        true,
                        null))
                .toList());
        Arc.container().instance(AnswerSheetRepository.class).get().insert(sheets);
    }

    public ValidatableResponse post(String collection, Map<String, ?> body) {
        return Api.call()
                .body(body)
                .post("/api/v1/surveys/" + id + "/" + collection)
                .then();
    }

    public ValidatableResponse publish(Map<?, ?>... tables) {
        return post("publications", Map.of("tables", List.of(tables)));
    }
}

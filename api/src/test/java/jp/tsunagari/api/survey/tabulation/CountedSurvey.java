package jp.tsunagari.api.survey.tabulation;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.sheet.AnswerSheet;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.SurveyChannel;

/** A survey of a city of its own with sheets that were put into the database, because how they come in is not what is tested. */
final class CountedSurvey {
    static final List<String> DIRECT = List.of("OFTEN_OR_ALWAYS", "SOMETIMES", "OCCASIONALLY", "HARDLY_EVER", "NEVER");

    final String city = Api.newCity();
    final String id;
    private final SheetLayout layout;
    private final List<AnswerSheet> waiting = new ArrayList<>();

    CountedSurvey(Map<?, ?>... questions) {
        String platform = Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
        id = Api.create(
                "platforms/" + platform + "/surveys", Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2024));
        Api.call()
                .body(Map.of("questions", List.of(questions)))
                .put("/api/v1/surveys/" + id + "/questionnaire")
                .then()
                .statusCode(200);
        Api.call()
                .body(Map.of("to", "OPEN"))
                .post("/api/v1/surveys/" + id + "/status-transitions")
                .then()
                .statusCode(200);
        layout = QuarkusTransaction.requiringNew()
                .call(() -> SheetLayout.of(Arc.container()
                        .instance(QuestionnaireRepository.class)
                        .get()
                        .latest(UUID.fromString(id))
                        .orElseThrow()
                        .toQuestionnaire()));
    }

    static Map<String, Object> question(String code, String kind, List<String> options) {
        return Map.of(
                "code",
                code,
                "kind",
                kind,
                "text",
                code + "の設問",
                "options",
                options.stream()
                        .map(option -> Map.of("code", option, "label", option + "の選択肢"))
                        .toList());
    }

    static Answer chosen(String... options) {
        return new Answer.Chosen(List.of(options), null);
    }

    CountedSurvey with(int times, Map<String, Answer> answers) {
        return with(times, answers, null);
    }

    CountedSurvey with(int times, Map<String, Answer> answers, String texts) {
        for (int i = 0; i < times; i++) {
            waiting.add(new AnswerSheet(
                    UUID.randomUUID(),
                    city,
                    UUID.fromString(id),
                    layout.questionnaire().version(),
                    SurveyChannel.MAIL,
                    LocalDate.of(2024, 12, 1),
                    null,
                    layout.encode(
                            answers,
                            Collections.nCopies(
                                    layout.questionnaire().questions().size(), true)),
                    texts,
                    true,
                    true,
                    null));
        }
        return this;
    }

    CountedSurvey stored() {
        Arc.container().instance(AnswerSheetRepository.class).get().insert(waiting);
        waiting.clear();
        return this;
    }
}

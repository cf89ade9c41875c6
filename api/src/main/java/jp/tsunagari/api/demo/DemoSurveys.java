package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.survey.QuestionnaireInput;
import jp.tsunagari.api.survey.QuestionnaireService;
import jp.tsunagari.api.survey.SurveyInput;
import jp.tsunagari.api.survey.SurveyService;
import jp.tsunagari.api.survey.SurveyTransitionInput;
import jp.tsunagari.api.survey.SurveyTransitionService;

/** Loads the surveys of a city, each with its questionnaire and its way through the statuses. */
@Singleton
class DemoSurveys {
    private final DemoRecords records;
    private final SurveyService surveys;
    private final QuestionnaireService questionnaires;
    private final SurveyTransitionService transitions;

    DemoSurveys(
            DemoRecords records,
            SurveyService surveys,
            QuestionnaireService questionnaires,
            SurveyTransitionService transitions) {
        this.records = records;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.transitions = transitions;
    }

    void load(UUID platform, JsonNode city) {
        for (JsonNode row : city.path("surveys")) {
            ObjectNode body = row.deepCopy();
            JsonNode questionnaire = body.remove("questionnaire");
            JsonNode steps = body.remove("transitions");
            DemoRecords.Item item = records.item(body, null);
            surveys.create(item.id(), platform, item.as(SurveyInput.class));
            if (questionnaire != null) {
                questionnaires.put(item.id(), InputReader.read(questionnaire, QuestionnaireInput.class), null);
            }
            if (steps != null) {
                steps.forEach(step -> transitions.move(item.id(), InputReader.read(step, SurveyTransitionInput.class)));
            }
        }
    }
}

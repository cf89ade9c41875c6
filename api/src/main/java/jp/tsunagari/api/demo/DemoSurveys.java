package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.survey.ReportedResultInput;
import jp.tsunagari.api.survey.ReportedResultService;
import jp.tsunagari.api.survey.ReturnsInput;
import jp.tsunagari.api.survey.ReturnsService;
import jp.tsunagari.api.survey.SamplePlanInput;
import jp.tsunagari.api.survey.SurveyInput;
import jp.tsunagari.api.survey.SurveyService;
import jp.tsunagari.api.survey.SurveyTransitionInput;
import jp.tsunagari.api.survey.SurveyTransitionService;
import jp.tsunagari.api.survey.publication.PublicationInput;
import jp.tsunagari.api.survey.publication.PublicationService;

/** Loads the surveys of a city: each with its counts, what the document prints of its results, and its way through the statuses. */
@Singleton
class DemoSurveys {
    private static final List<String> PARTS = List.of(
            "template",
            "invitations",
            "answers",
            "generatedSheets",
            "returns",
            "samplePlan",
            "reportedResults",
            "transitions");

    private final List<Runnable> afterCommit = new ArrayList<>();
    private final DemoRecords records;
    private final SurveyService surveys;
    private final DemoAnswers answers;
    private final ReturnsService returns;
    private final ReportedResultService results;
    private final SurveyTransitionService transitions;
    private final PublicationService publications;

    DemoSurveys(
            DemoRecords records,
            SurveyService surveys,
            DemoAnswers answers,
            ReturnsService returns,
            ReportedResultService results,
            SurveyTransitionService transitions,
            PublicationService publications) {
        this.records = records;
        this.surveys = surveys;
        this.answers = answers;
        this.returns = returns;
        this.results = results;
        this.transitions = transitions;
        this.publications = publications;
    }

    /** The tables that the records publish, and what follows them, once all that they count is committed. */
    void publish() {
        afterCommit.forEach(Runnable::run);
        afterCommit.clear();
    }

    void load(UUID platform, JsonNode city) {
        for (JsonNode row : city.path("surveys")) {
            ObjectNode head = row.deepCopy();
            head.remove(PARTS);
            DemoRecords.Item item = records.item(head, null);
            surveys.create(item.id(), platform, item.as(SurveyInput.class));
            fill(item.id(), row);
        }
    }

    private void fill(UUID survey, JsonNode row) {
        answers.load(survey, row);
        if (row.has("returns")) {
            returns.put(survey, InputReader.read(row.get("returns"), ReturnsInput.class), null);
        }
        if (row.has("samplePlan")) {
            returns.putPlan(survey, InputReader.read(row.get("samplePlan"), SamplePlanInput.class), false, null);
        }
        for (JsonNode result : row.path("reportedResults")) {
            ObjectNode body = result.deepCopy();
            UUID id = Ids.fixed("reported-results", body.remove("key").textValue());
            results.create(id, survey, InputReader.read(body, ReportedResultInput.class));
        }
        boolean counts = false;
        for (JsonNode step : row.path("transitions")) {
            counts |= step.has("tables");
            if (counts) {
                afterCommit.add(() -> step(survey, step));
            } else {
                step(survey, step);
            }
        }
    }

    /** To another status, or, where tables are named, by publishing them. */
    private void step(UUID survey, JsonNode step) {
        if (step.has("tables")) {
            ObjectNode body = step.deepCopy();
            UUID id = Ids.fixed("publications", body.remove("key").textValue());
            publications.publish(id, survey, InputReader.read(body, PublicationInput.class));
        } else {
            transitions.move(survey, InputReader.read(step, SurveyTransitionInput.class));
        }
    }
}

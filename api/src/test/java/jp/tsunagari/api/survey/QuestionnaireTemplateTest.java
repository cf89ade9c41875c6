package jp.tsunagari.api.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class QuestionnaireTemplateTest {
    private static final String TEMPLATES = "/api/v1/questionnaire-templates";

    @Test
    void theyAreNamedInBothLanguages() {
        Api.anonymous()
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("name", contains("national-loneliness", "resource-survey"))
                .body("title.ja", everyItem(not(emptyString())))
                .body("description.en", hasItems(not(emptyString())));
        Api.anonymous().get(TEMPLATES + "/never-was").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"national-loneliness, RESIDENT", "resource-survey, RESOURCE"})
    void itsQuestionsCanBeSetAsTheyAreRead(String name, String kind) {
        List<Object> questions = Api.anonymous().get(TEMPLATES + "/" + name).path("questions");
        String survey = "/api/v1/surveys/" + survey(kind) + "/questionnaire";
        Api.call()
                .body(Map.of("questions", questions))
                .put(survey)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("questions", equalTo(questions));
    }

    @Test
    void theNationalFormHasTheScalesAndTheAttributes() {
        Api.anonymous()
                .get(TEMPLATES + "/national-loneliness")
                .then()
                .body("questions", hasSize(7))
                .body("questions.findAll { it.attribute != null }.attribute", contains("AGE_BAND", "SEX", "AREA"))
                .body("questions.findAll { it.scale == 'UCLA_THREE_ITEM' }.options", everyItem(hasSize(4)))
                .body(
                        "questions.find { it.scale == 'DIRECT_QUESTION' }.options.code",
                        contains("OFTEN_OR_ALWAYS", "SOMETIMES", "OCCASIONALLY", "HARDLY_EVER", "NEVER"));
    }

    @Test
    void theResourceSurveyHasFourPartsAndFeedsAnEntry() {
        Api.anonymous()
                .get(TEMPLATES + "/resource-survey")
                .then()
                .body("questions.part.unique()", contains("1 基礎情報", "2 活動の状況", "3 相談・事例", "4 今後に向けて"))
                .body(
                        "questions.findAll { it.feeds != null }.feeds",
                        contains("NAME", "NAME_KANA", "ALIASES", "CORPORATE_NUMBER", "KIND", "FIELDS"));
    }

    @Test
    void answersOfPersonsFillNoEntry() {
        Map<String, ?> question = Map.of("code", "NAME", "kind", "TEXT", "text", "名称", "feeds", "NAME");
        Api.call()
                .body(Map.of("questions", List.of(question)))
                .put("/api/v1/surveys/" + survey("RESIDENT") + "/questionnaire")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/questions/0/feeds"))
                .body("errors.code", contains("feed-not-allowed"));
    }

    private static String survey(String kind) {
        return Api.create(
                "platforms/" + Api.newPlatform(Api.newCity()) + "/surveys",
                Map.of("kind", kind, "title", "調査", "fiscalYear", 2026));
    }
}

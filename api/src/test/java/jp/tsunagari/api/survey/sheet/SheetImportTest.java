package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.survey.SurveyRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets as a CSV: all or nothing, in the encodings that offices use. */
@ApiTest
class SheetImportTest {
    private static final String HEAD = "channel,receivedOn,Q1,Q2,Q2.text,Q3,Q4,Q5\r\n";
    private static final String GOOD = HEAD
            + "MAIL,2026-11-01,a,a;b,,40,2026/1/5,ご意見\r\n"
            + "ON_SITE,,b,other,他の答え,,R6.4.1,\"二行\n目\"\r\n"
            + "郵送,,b,,,,,\r\n";

    @Inject
    AnswerSheetRepository sheets;

    @Inject
    SheetSettling settling;

    @Inject
    SheetIntake intake;

    @Inject
    SurveyRepository surveys;

    private String survey;

    @BeforeEach
    void begin() {
        survey = Sheets.survey(Api.newCity(), "RESIDENT", true);
    }

    private Response load(byte[] csv, boolean dryRun) {
        return Api.call()
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post("/api/v1/surveys/" + survey + "/answer-sheets/import");
    }

    private Response load(String csv) {
        return load(csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private long held() {
        return sheets.count(UUID.fromString(survey));
    }

    @Test
    void aFileIsTriedAndThenTaken() {
        load(GOOD.getBytes(StandardCharsets.UTF_8), true)
                .then()
                .statusCode(200)
                .body("sheets", equalTo(3))
                .body("dryRun", equalTo(true));
        assertEquals(0, held());
        load(GOOD).then().statusCode(200).body("sheets", equalTo(3)).body("dryRun", equalTo(false));
        assertEquals(3, held());
        List<String> texts = sheets.texts(new CountedSheets(UUID.fromString(survey), null), "Q5", null, 10).stream()
                .map(AnswerSheetRepository.Texts::texts)
                .sorted()
                .toList();
        assertEquals(List.of("{\"Q2.text\":\"他の答え\",\"Q5\":\"二行\\n目\"}", "{\"Q5\":\"ご意見\"}"), texts);
    }

    @Test
    void theEncodingsOfOfficesAreRead() {
        for (byte[] file : List.of(
                ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8),
                GOOD.getBytes(Charset.forName("windows-31j")),
                GOOD.getBytes(StandardCharsets.UTF_16),
                GOOD.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                GOOD.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
                GOOD.replace("channel,receivedOn", "受付方法,受付日").getBytes(StandardCharsets.UTF_8))) {
            long before = held();
            load(file, false).then().statusCode(200).body("sheets", equalTo(3));
            assertEquals(before + 3, held());
        }
    }

    @Test
    void everyFaultIsToldWithItsLineAndColumnAndNothingIsTaken() {
        load(HEAD
                        + "MAIL,,a,a,,40,,\r\n"
                        + "FAX,2199-01-01,a;b,a;a,文,,x,長すぎる文を書いてしまった\r\n"
                        + ",,b,z,,40,,\r\n"
                        + "MAIL,,,,,many,,\r\n")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rows/3/channel unknown-code",
                                "/rows/3/receivedOn received-in-future",
                                "/rows/3/Q1 single-choice",
                                "/rows/3/Q2 option-chosen-twice",
                                "/rows/3/Q2.text other-text-without-option",
                                "/rows/3/Q4 date-format",
                                "/rows/3/Q5 text-too-long",
                                "/rows/4/channel missing",
                                "/rows/4/Q2 option-unknown",
                                "/rows/4/Q3 question-hidden",
                                "/rows/5/Q1 answer-missing",
                                "/rows/5/Q3 wrong-type",
                                "/rows/5/Q3 question-hidden"));
        assertEquals(0, held());
    }

    @Test
    void columnsAreThoseOfTheQuestionnaire() {
        load("channel,Q9\r\nMAIL,a\r\n").then().statusCode(422).body("errors.code", equalTo(List.of("unknown-column")));
        load("Q1\r\na\r\n").then().statusCode(422).body("errors.code", equalTo(List.of("missing-column")));
        load("channel,Q1\r\n").then().statusCode(422).body("errors.code", equalTo(List.of("array-size")));
        load("channel,Q1\r\nMAIL,\"b\r\n").then().statusCode(400);
    }

    private List<String> invitations(int count) {
        return Api.call()
                .body(Map.of("organisations", Collections.nCopies(count, Map.of("recipient", "会"))))
                .post("/api/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("items.invitationId");
    }

    @Test
    void aFileNamesInvitationsOfANamedSurvey() {
        survey = Sheets.survey(Api.newCity(), "RESOURCE", false);
        List<String> invited = invitations(2);
        String importId = load("invitationId,channel,Q1\r\n" + invited.get(0) + ",MAIL,b\r\n,MAIL,b\r\n")
                .then()
                .statusCode(200)
                .extract()
                .path("importId");
        Api.call()
                .get("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.importId", equalTo(List.of(importId, importId)))
                .body("items.invitationId", containsInAnyOrder(invited.get(0), null))
                .body("items.questionnaireVersion", equalTo(List.of(1, 1)));
        String list = "/api/v1/surveys/" + survey + "/answer-sheets?limit=1";
        String first = Api.call().get(list).then().extract().path("nextCursor");
        Api.call()
                .get(list + "&cursor=" + first)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(2))
                .body("nextCursor", nullValue());
        Api.call().get("/api/v1/invitations/" + invited.get(0)).then().body("answered", equalTo(true));
        Api.call().get("/api/v1/invitations/" + invited.get(1)).then().body("answered", equalTo(false));
    }

    @Test
    void anInvitationThatCannotBeAnsweredIsAFaultOfItsRow() {
        String other = Sheets.survey(Api.newCity(), "RESOURCE", false);
        survey = other;
        String foreign = invitations(1).get(0);
        survey = Sheets.survey(Api.newCity(), "RESOURCE", false);
        List<String> invited = invitations(2);
        load("invitationId,channel,Q1\r\n" + invited.get(0) + ",MAIL,b\r\n")
                .then()
                .statusCode(200);
        load("invitationId,channel,Q1\r\n"
                        + String.join(
                                ",MAIL,b\r\n",
                                invited.get(0),
                                invited.get(1),
                                invited.get(1),
                                foreign,
                                UUID.randomUUID().toString(),
                                "1-1-1-1-1",
                                ""))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rows/2/invitationId invitation-answered",
                                "/rows/4/invitationId repeated",
                                "/rows/5/invitationId invitation-of-another-survey",
                                "/rows/6/invitationId invitation-of-another-survey",
                                "/rows/7/invitationId id-format"));
        assertEquals(1, held());
    }

    @Test
    void anAnonymousSurveyTakesNoInvitationsAndListsNoSheets() {
        load("invitationId,channel,Q1\r\n" + UUID.randomUUID() + ",MAIL,b\r\n")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("unknown-column")));
        Api.call()
                .get("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("sheets-not-listed")));
    }

    @Test
    void aFileIsReadOnTheVersionThatItNames() {
        load(GOOD).then().statusCode(200).body("questionnaireVersion", equalTo(1));
        Api.call()
                .body(Map.of("questions", List.of(Map.of("code", "W", "kind", "TEXT", "text", "別の設問"))))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200);
        String questions = "/api/v1/surveys/" + survey + "/questionnaire";
        Api.call().get(questions + "?version=1").then().statusCode(200).body("questions", hasSize(5));
        Api.anonymous().get(questions + "?version=2").then().statusCode(200).body("questions", hasSize(1));
        Api.call().get(questions + "?version=3").then().statusCode(404);
        load(GOOD).then().statusCode(422);
        load(GOOD, 1).then().statusCode(200).body("questionnaireVersion", equalTo(1));
        load(GOOD, 2).then().statusCode(422);
        load(GOOD, 3).then().statusCode(400).body("errors.code", equalTo(List.of("questionnaire-version-unknown")));
        assertEquals(6, held());
    }

    private Response load(String csv, int version) {
        return Api.call()
                .contentType("text/csv")
                .queryParam("questionnaireVersion", version)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/import");
    }

    @Test
    void manyFaultsAreCutOff() {
        String wrong = "MAIL,,zzz,,,,,\r\n".repeat(3000);
        load(HEAD + wrong)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1001))
                .body("errors[1000].code", equalTo("more-faults"));
    }

    @Test
    void aPublishedSurveyTakesNoSheets() {
        String draft = Sheets.draft(Api.newCity(), "RESIDENT", true);
        survey = draft;
        load(GOOD).then().statusCode(409).body("errors.code", equalTo(List.of("survey-takes-no-entries")));
    }

    /** The questions are replaced in place, and the transaction of the file has read them before. */
    @Test
    void aFileIsRefusedWhoseQuestionsAreReplacedMeanwhile() {
        Problem refused = assertThrows(
                Problem.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    BlankSheet blank = intake.blank(surveys.require(UUID.fromString(survey)), null);
                    intake.requireLatest(blank);
                    Api.call()
                            .body(Map.of("questions", List.of(Map.of("code", "Q1", "kind", "TEXT", "text", "別の設問"))))
                            .put("/api/v1/surveys/" + survey + "/questionnaire")
                            .then()
                            .statusCode(200);
                    intake.requireLatest(blank);
                }));
        assertEquals(ProblemType.CONCURRENT_CHANGE, refused.type());
    }

    /** Must be done in a minute, in one request within the limit of imports. */
    @Test
    void aHundredThousandSheetsOfTwentyQuestionsAreTakenInAMinute() {
        survey = Sheets.draft(Api.newCity(), "RESIDENT", true);
        List<Map<String, ?>> questions = new ArrayList<>();
        List<Map<String, ?>> options = IntStream.range(0, 6)
                .<Map<String, ?>>mapToObj(i -> Map.of("code", Integer.toString(i), "label", "選択肢" + i))
                .toList();
        for (int i = 1; i <= 20; i++) {
            Map<String, Object> question = new HashMap<>(Map.of("code", "Q" + i, "text", "設問" + i));
            question.put(
                    "kind", i <= 12 ? "SINGLE" : i <= 17 ? "MULTIPLE" : i == 18 ? "NUMBER" : i == 19 ? "DATE" : "TEXT");
            if (i <= 17) {
                question.put("options", options);
            } else if (i == 18) {
                question.put("range", Map.of("min", 0, "max", 1000));
            }
            questions.add(question);
        }
        Api.call()
                .body(Map.of("questions", questions))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200);
        Sheets.move(survey, "OPEN");
        StringBuilder csv = new StringBuilder("channel,receivedOn,"
                + IntStream.rangeClosed(1, 20).mapToObj(i -> "Q" + i).collect(Collectors.joining(",")) + "\r\n");
        for (int row = 0; row < 100_000; row++) {
            csv.append("MAIL,2026-11-0").append(row % 9 + 1);
            for (int i = 1; i <= 12; i++) {
                csv.append(',').append((row + i) % 6);
            }
            for (int i = 13; i <= 17; i++) {
                csv.append(',').append(row % 6).append(';').append((row + 1) % 6);
            }
            csv.append(',')
                    .append(row % 1000)
                    .append(",2026-01-15,")
                    .append(row % 5 == 0 ? "ご意見" + row : "")
                    .append("\r\n");
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        load(file, false).then().statusCode(200).body("sheets", equalTo(100_000));
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertTrue(seconds < 60, "it took " + seconds + " s");
        settling.run();
        assertEquals(100_000, held());
    }
}

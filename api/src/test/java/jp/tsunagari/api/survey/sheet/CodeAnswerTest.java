package jp.tsunagari.api.survey.sheet;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers by code: taken once, and refused with everything that stands against them. */
@ApiTest
class CodeAnswerTest {
    private static final Map<String, ?> ANSWERS = Map.of("Q1", "b", "Q2", List.of("a", "other"), "Q2.text", "他");

    @Inject
    AnswerSheetRepository sheets;

    private String city;
    private String survey;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        survey = Sheets.survey(city, "RESIDENT", true);
    }

    private long held() {
        return sheets.count(UUID.fromString(survey));
    }

    private long unused() {
        return Api.call()
                .get("/api/v1/surveys/" + survey + "/invitations/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("unused");
    }

    @Test
    void aCodeWorksOnceAndItsAnswerNamesNoSheet() {
        String code = Sheets.codes(survey, 2).get(0);
        String typed = code.toLowerCase().substring(0, 5) + " - " + code.substring(5);
        Sheets.answer(survey, typed, ANSWERS)
                .then()
                .statusCode(201)
                .header("Location", nullValue())
                .body("id", nullValue())
                .body("questionnaireVersion", equalTo(1));
        assertEquals(1, held());
        assertEquals(1, unused());
        Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("code-not-usable")))
                .body("errors.pointer", equalTo(List.of("/code")));
        assertEquals(1, held());
    }

    @Test
    void aWrongAnswerDoesNotUseUpItsCode() {
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.answer(survey, code, Map.of("Q1", "zzz")).then().statusCode(422);
        assertEquals(0, held());
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
        assertEquals(1, held());
    }

    @Test
    void everyFaultOfASheetIsToldAtOnceWithItsQuestion() {
        String code = Sheets.codes(survey, 1).get(0);
        Map<String, ?> wrong = Map.of(
                "Q1",
                List.of("b", "other"),
                "Q2",
                List.of("a", "a", "x"),
                "Q2.text",
                "文",
                "Q4",
                "2026-02-30",
                "Q5",
                "十文字を超えてしまう文章",
                "Q/9",
                1);
        Api.anonymous()
                .body(Map.of("code", code, "questionnaireVersion", 7, "answers", wrong))
                .post("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/questionnaireVersion questionnaire-version-wrong",
                                "/answers/Q1 single-choice",
                                "/answers/Q2 option-chosen-twice",
                                "/answers/Q2 option-unknown",
                                "/answers/Q2.text other-text-without-option",
                                "/answers/Q4 date-not-existing",
                                "/answers/Q5 text-too-long",
                                "/answers/Q~19 question-unknown"));
    }

    /** All that the questionnaire can stand against one sheet; only the version is a fault by itself. */
    @Test
    void everyKindOfFaultOfOneSheetIsToldAtOnce() {
        Api.call()
                .body(Map.of("questions", questionsOfEveryKind()))
                .put("/api/v1/surveys/" + survey + "/questionnaire")
                .then()
                .statusCode(200);
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.answer(
                        survey,
                        code,
                        Map.of(
                                "UNKNOWN",
                                "z",
                                "TWO",
                                List.of("a", "b"),
                                "ALONE",
                                List.of("none", "a"),
                                "HIDDEN",
                                "a",
                                "NUMBER",
                                121,
                                "LONG",
                                "十文字を超えてしまう文章"))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/answers/UNKNOWN option-unknown",
                                "/answers/TWO single-choice",
                                "/answers/ALONE exclusive-with-others",
                                "/answers/HIDDEN question-hidden",
                                "/answers/NEEDED answer-missing",
                                "/answers/NUMBER number-out-of-range",
                                "/answers/LONG text-too-long"));
        assertEquals(0, held());
        Sheets.answer(survey, code, Map.of("NEEDED", "a", "ALONE", List.of("none")))
                .then()
                .statusCode(201);
    }

    private static List<Map<String, ?>> questionsOfEveryKind() {
        List<Map<String, ?>> options = List.of(Map.of("code", "a", "label", "あ"), Map.of("code", "b", "label", "い"));
        return List.of(
                Map.of("code", "UNKNOWN", "kind", "SINGLE", "text", "ひとつ", "options", options),
                Map.of("code", "TWO", "kind", "SINGLE", "text", "ひとつ", "options", options),
                Map.of(
                        "code",
                        "ALONE",
                        "kind",
                        "MULTIPLE",
                        "text",
                        "いくつでも",
                        "options",
                        List.of(
                                Map.of("code", "a", "label", "あ"),
                                Map.of("code", "none", "label", "ない", "exclusive", true))),
                Map.of("code", "IF", "kind", "SINGLE", "text", "分かれ道", "options", options),
                Map.of(
                        "code",
                        "HIDDEN",
                        "kind",
                        "SINGLE",
                        "text",
                        "ひとつ",
                        "options",
                        options,
                        "showIf",
                        Map.of("question", "IF", "anyOf", List.of("a"))),
                Map.of("code", "NEEDED", "kind", "SINGLE", "text", "ひとつ", "required", true, "options", options),
                Map.of("code", "NUMBER", "kind", "NUMBER", "text", "何歳", "range", Map.of("min", 0, "max", 120)),
                Map.of("code", "LONG", "kind", "TEXT", "text", "ご意見", "maxLength", 10));
    }

    @Test
    void hiddenMissingAndOutOfRangeAreToldWithTheirQuestion() {
        String code = Sheets.codes(survey, 1).get(0);
        assertFault(code, Map.of("Q1", "b", "Q3", 40), "/answers/Q3", "question-hidden");
        assertFault(code, Map.of("Q1", "a"), "/answers/Q3", "answer-missing");
        assertFault(code, Map.of("Q2", List.of("a")), "/answers/Q1", "answer-missing");
        assertFault(code, Map.of("Q1", "a", "Q3", 121), "/answers/Q3", "number-out-of-range");
        assertFault(
                code,
                Map.of("Q1", "a", "Q3", new java.math.BigInteger("99999999999999999999")),
                "/answers/Q3",
                "number-out-of-range");
        assertFault(code, Map.of("Q1", "a", "Q3", "40"), "/answers/Q3", "wrong-type");
        assertFault(code, Map.of("Q1", "b", "Q5", " "), "/answers/Q5", "text-blank");
        assertFault(code, Map.of("Q1", "b", "Q5", "a\u0000"), "/answers/Q5", "text-control-character");
        assertFault(code, Map.of("Q1", "b", "Q5.text", "文"), "/answers/Q5.text", "question-unknown");
        Sheets.answer(survey, code, Map.of("Q1", "a", "Q3", 40)).then().statusCode(201);
    }

    private void assertFault(String code, Map<String, ?> answers, String pointer, String fault) {
        Sheets.answer(survey, code, answers)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", equalTo(List.of(pointer + " " + fault)));
    }

    @Test
    void aSlipOfTheHandIsToldAsOne() {
        String code = Sheets.codes(survey, 1).get(0);
        String swapped = code.charAt(1) == code.charAt(0)
                ? (code.charAt(0) == 'A' ? "C" : "A") + code.substring(1)
                : "" + code.charAt(1) + code.charAt(0) + code.substring(2);
        Sheets.answer(survey, swapped, ANSWERS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("invitation-code-check")));
        Sheets.answer(survey, "AAA", ANSWERS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("invitation-code-length")));
        Sheets.answer(survey, "OOOOOOOOOO", ANSWERS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("invitation-code-character")));
    }

    @Test
    void aSurveyIsAnsweredWhileItIsOpen() {
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.move(survey, "CLOSED");
        Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("survey-not-open")));
        Sheets.move(survey, "OPEN");
        Api.patch("surveys/" + survey, "*", Map.of("opensOn", "2000-01-01", "closesOn", "2000-01-02"))
                .then()
                .statusCode(200);
        Sheets.answer(survey, code, ANSWERS)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("survey-not-open")));
        Api.patch("surveys/" + survey, "*", Map.of("closesOn", "2199-12-31"))
                .then()
                .statusCode(200);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
    }

    @Test
    void aCodeOfOneSurveyIsNoneOfAnother() {
        String other = Sheets.survey(city, "RESIDENT", true);
        String code = Sheets.codes(other, 1).get(0);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(409).body("errors.code", hasItem("code-not-usable"));
        Sheets.answer(UUID.randomUUID().toString(), code, ANSWERS).then().statusCode(404);
    }

    @Test
    void whatIsForStaffIsNotForCodes() {
        String code = Sheets.codes(survey, 1).get(0);
        Api.anonymous()
                .body(Map.of("code", code, "channel", "MAIL", "receivedOn", "2026-01-01", "answers", ANSWERS))
                .post("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/channel", "/receivedOn"));
        Api.anonymous()
                .body(Map.of("channel", "MAIL", "answers", ANSWERS))
                .post("/api/v1/surveys/" + survey + "/answer-sheets")
                .then()
                .statusCode(401);
    }

    @Test
    void oneCodeSentFiftyTimesAtOnceGivesOneSheet() throws Exception {
        String code = Sheets.codes(survey, 1).get(0);
        List<Integer> statuses = Together.run(
                50, () -> Sheets.answer(survey, code, ANSWERS).then().extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(49, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(1, held());
    }

    /** More than the pool has connections, each of which would want two. */
    @Test
    void manyAnswersAtOnceDoNotWaitForEachOthersConnections() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (String code : Sheets.codes(survey, 80)) {
            calls.add(
                    () -> Sheets.answer(survey, code, ANSWERS).then().extract().statusCode());
        }
        AtomicReference<List<Integer>> statuses = new AtomicReference<>();
        assertTimely(() -> statuses.set(Together.run(calls)));
        assertEquals(java.util.Set.of(201), new HashSet<>(statuses.get()));
        assertEquals(80, held());
        assertEquals(0, unused());
    }

    private static void assertTimely(org.junit.jupiter.api.function.Executable work) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), work);
    }

    @Test
    void revokedCodesDoNotWork() {
        List<String> codes = Sheets.codes(survey, 3);
        Sheets.answer(survey, codes.get(0), ANSWERS).then().statusCode(201);
        Api.call()
                .post("/api/v1/surveys/" + survey + "/invitations/revocations")
                .then()
                .statusCode(200)
                .body("revoked", equalTo(2));
        Sheets.answer(survey, codes.get(1), ANSWERS).then().statusCode(409);
        assertTrue(Sheets.codes(survey, 5).size() == 5 && unused() == 5);
    }

    @Test
    void anAnonymousSheetCannotBeTakenBack() {
        String code = Sheets.codes(survey, 1).get(0);
        Sheets.answer(survey, code, ANSWERS).then().statusCode(201);
        Response answer = Api.anonymous()
                .body(Map.of("code", code))
                .post("/api/v1/surveys/" + survey + "/answer-sheets/withdrawals");
        answer.then().statusCode(409).body("errors.code", equalTo(List.of("sheet-anonymous")));
        assertEquals(1, held());
    }
}

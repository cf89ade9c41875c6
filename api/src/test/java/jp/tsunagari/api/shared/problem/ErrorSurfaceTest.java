package jp.tsunagari.api.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, a caller sees problem details and nothing of the inside. */
@ApiTest
class ErrorSurfaceTest {
    @ParameterizedTest
    @CsvSource({
        "runtime, INTERNAL_ERROR",
        "checked, INTERNAL_ERROR",
        "error, INTERNAL_ERROR",
        "stack-overflow, INTERNAL_ERROR",
        "while-writing, INTERNAL_ERROR",
        "not-null, INTERNAL_ERROR",
        "optimistic-lock, CONCURRENT_CHANGE",
        "unique, DUPLICATE",
        "deadlock, CONCURRENT_CHANGE",
        "no-database, UNAVAILABLE",
        "not-found, NOT_FOUND",
    })
    void everyFailureIsAProblemInBothLanguages(String kind, ProblemType type) {
        for (Language language : Language.values()) {
            Response answer = fail(kind, language);
            assertEquals(type.status(), answer.statusCode(), answer.asString());
            assertEquals("application/problem+json", answer.contentType());
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals(expected(kind, type, language).toString(), withoutTrace(answer));
        }
    }

    @Test
    void aProblemInsideAnotherFailureIsAnsweredWithItsFaults() {
        ObjectNode expected = expected("wrapped-problem", ProblemType.INVALID_INPUT, Language.EN);
        expected.putArray("errors")
                .addObject()
                .put("pointer", "/name")
                .put("code", "too-long")
                .put("message", "At most 3 characters; there are 4.");
        assertEquals(expected.toString(), withoutTrace(fail("wrapped-problem", Language.EN)));
    }

    @Test
    void aLostRaceUnderIfMatchIsAFailedPrecondition() {
        Api.raw()
                .header("If-Match", "\"0-0\"")
                .get("/test/failures/optimistic-lock")
                .then()
                .statusCode(412);
    }

    @Test
    void whoShallTryAgainIsToldWhen() {
        assertEquals("1", fail("deadlock", Language.JA).header("Retry-After"));
        assertEquals("5", fail("no-database", Language.JA).header("Retry-After"));
    }

    @Test
    void everyProblemHasItsPageInBothLanguages() {
        for (ProblemType type : ProblemType.values()) {
            String page = Api.raw()
                    .get("/problems/" + type.slug())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            for (Language language : Language.values()) {
                assertTrue(page.contains(type.title(language)), type + " " + language);
                assertTrue(
                        page.contains(Messages.text(language, "problem." + type.slug(), Map.of())),
                        type + " " + language);
            }
        }
    }

    private static Response fail(String kind, Language language) {
        return Api.raw()
                .header("Accept-Language", language == Language.JA ? "*" : "en")
                .get("/test/failures/" + kind);
    }

    private static ObjectNode expected(String kind, ProblemType type, Language language) {
        ObjectNode expected = (ObjectNode) Operation.parse("{}");
        return expected.put("type", "/problems/" + type.slug())
                .put("title", type.title(language))
                .put("status", type.status())
                .put("detail", Messages.text(language, "problem." + type.slug(), Map.of()))
                .put("instance", "/test/failures/" + kind);
    }

    private static String withoutTrace(Response answer) {
        ObjectNode problem = (ObjectNode) Operation.parse(answer.asString());
        assertTrue(problem.remove("traceId").asText().matches("[0-9a-f]{32}"));
        return problem.toString();
    }
}

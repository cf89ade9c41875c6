package jp.tsunagari.api.support;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls the service; every answer is held against the contract that the service itself serves. */
public final class Api {
    public static final String ICHIHARA = "122190";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final RestAssuredConfig UTF_8 =
            RestAssured.config().encoderConfig(encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));
    private static OpenApiValidationFilter contract;

    private Api() {}

    /** A request of an administrator whose answer must be as the contract says. */
    public static RequestSpecification call() {
        return as(Keys.admin());
    }

    /** The same of the holder of a key. */
    public static RequestSpecification as(String key) {
        return anonymous().header("Authorization", "Bearer " + key);
    }

    /** The same of nobody in particular. */
    public static RequestSpecification anonymous() {
        return given().config(UTF_8).filter(contract()).contentType("application/json");
    }

    /** A request for what the contract does not describe: pages, unknown paths. */
    public static RequestSpecification raw() {
        return given();
    }

    private static synchronized OpenApiValidationFilter contract() {
        if (contract == null) {
            String document =
                    given().queryParam("format", "JSON").get("/q/openapi").asString();
            contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(document)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());
        }
        return contract;
    }

    /** The id of the platform of a city of the embedded records. */
    public static String platform(String municipalityCode) {
        return call().queryParam("municipalityCode", municipalityCode)
                .get("/api/v1/platforms")
                .path("items[0].id");
    }

    /** A name that no other test uses, so that tests run in any order and twice. */
    public static String unique(String what) {
        return what + " " + COUNTER.incrementAndGet() + " "
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Registers a municipality that no other test uses, and gives its code. */
    public static String newCity() {
        String code = Codes.unused();
        call().body(Map.of("name", unique("試験市"), "kind", "CITY"))
                .put("/api/v1/municipalities/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    /** POSTs and gives the id of what was made. */
    public static String create(String path, Map<String, ?> body) {
        return call().body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String newPlatform(String municipalityCode) {
        return create("platforms", Map.of("municipalityCode", municipalityCode, "name", unique("試験プラットフォーム")));
    }

    public static String newOrganisation(String municipalityCode) {
        return create("organisations", Map.of("municipalityCode", municipalityCode, "name", unique("試験団体")));
    }

    public static String newCommittee(String municipalityCode, String field) {
        return create(
                "committees", Map.of("municipalityCode", municipalityCode, "name", unique("試験会議"), "field", field));
    }

    public static Response patch(String path, String tag, Object body) {
        return call().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/api/v1/" + path);
    }

    public static String tag(String path) {
        return call().get("/api/v1/" + path).then().statusCode(200).extract().header("ETag");
    }

    /** The port of the running service, for clients other than REST Assured. */
    public static int port() {
        return RestAssured.port;
    }
}

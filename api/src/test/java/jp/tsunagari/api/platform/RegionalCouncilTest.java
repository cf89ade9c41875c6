package jp.tsunagari.api.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The regional council (地域協議会, Act 45 of 2023, art. 15 and 17) is a body of its own beside the platform. */
@ApiTest
class RegionalCouncilTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private String city;
    private String platform;
    private String organisation;

    @BeforeEach
    void city() {
        city = Api.newCity();
        platform = Api.newPlatform(city);
        organisation = Api.newOrganisation(city);
    }

    private ValidatableResponse council(Object members, List<String> coordinators) {
        return Api.call()
                .body(Map.of(
                        "status",
                        "ESTABLISHED",
                        "establishedOn",
                        "2024-04-01",
                        "coordinatorOrganisationIds",
                        coordinators,
                        "members",
                        members))
                .put("/api/v1/platforms/" + platform + "/regional-council")
                .then();
    }

    private ValidatableResponse members() {
        return Api.call()
                .get("/api/v1/platforms/" + platform + "/members?tier=COUNCIL_MEMBER")
                .then();
    }

    @Test
    void aMemberOfThePlatformIsNotOnTheCouncilByThat() {
        Api.create(
                "platforms/" + platform + "/members",
                Map.of("organisationId", organisation, "tier", "PARTNER", "state", "ACCEPTED"));
        Api.call()
                .get("/api/v1/platforms/" + platform + "/regional-council")
                .then()
                .statusCode(200)
                .body("status", equalTo("NONE"))
                .body("members", hasSize(0));
    }

    @Test
    void aCouncilMemberCountsAsAMemberOfThePlatform() {
        council(List.of(Map.of("organisationId", organisation, "from", "2024-04-01")), List.of())
                .statusCode(200);
        String id = members()
                .body("items.organisationId", contains(organisation))
                .extract()
                .path("items[0].id");
        Api.call().get("/api/v1/members/" + id).then().statusCode(200).body("tier", equalTo("COUNCIL_MEMBER"));
        Api.call()
                .get("/api/v1/platforms/" + platform)
                .then()
                .body("summary.membersByTier.find { it.tier == 'COUNCIL_MEMBER' }.members", equalTo(1));
        Api.patch("members/" + id, "\"1-0\"", Map.of("sourceNote", "x")).then().statusCode(409);
        Api.call()
                .body(Map.of("organisationId", organisation, "tier", "COUNCIL_MEMBER"))
                .post("/api/v1/platforms/" + platform + "/members")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/tier"));
    }

    @Test
    void anEndedMemberIsOutFromTheDayAfterItsLast() {
        council(
                        List.of(Map.of(
                                "organisationId", organisation, "from", "2024-04-01", "until", today.toString())),
                        List.of())
                .body("members.current", contains(true));
        members().body("total", equalTo(1));
        council(
                        List.of(Map.of(
                                "organisationId",
                                organisation,
                                "from",
                                "2024-04-01",
                                "until",
                                today.minusDays(1).toString())),
                        List.of())
                .body("members.current", contains(false));
        members().body("total", equalTo(0));
    }

    @Test
    void severalCoordinatingBodiesAreAWarningAndNoRefusal() {
        String other = Api.newOrganisation(city);
        council(
                        List.of(Map.of("organisationId", organisation), Map.of("organisationId", other)),
                        List.of(organisation, other))
                .statusCode(200)
                .body("warnings.code", contains("SEVERAL_COORDINATORS"));
        council(List.of(Map.of("organisationId", organisation)), List.of(organisation))
                .body("warnings", hasSize(0));
    }

    @Test
    void settingTheSameCouncilTwiceChangesNothing() {
        List<Map<String, String>> seats = List.of(Map.of("organisationId", organisation, "from", "2024-04-01"));
        String tag = council(seats, List.of()).extract().header("ETag");
        council(seats, List.of()).header("ETag", equalTo(tag));
    }

    @Test
    void aCouncilThatIsSetUpNeedsItsDayAndPeriodsThatFit() {
        Api.call()
                .body(Map.of(
                        "status",
                        "ESTABLISHED",
                        "members",
                        List.of(Map.of("organisationId", organisation, "from", "2024-04-02", "until", "2024-04-01"))))
                .put("/api/v1/platforms/" + platform + "/regional-council")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void anOrganisationOfAnotherCityCannotSitOnIt() {
        String stranger = Api.newOrganisation(Api.newCity());
        council(List.of(Map.of("organisationId", stranger)), List.of())
                .statusCode(422)
                .body("errors.pointer", contains("/members/0/organisationId"));
    }

    @Test
    void aPlatformWithACouncilIsNotDeletedWhileSeatsAreHeld() {
        council(List.of(Map.of("organisationId", organisation)), List.of()).statusCode(200);
        Api.call()
                .header("If-Match", Api.tag("platforms/" + platform))
                .delete("/api/v1/platforms/" + platform)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-by-council-member"));
        String seat = members().extract().path("items[0].id");
        council(List.of(), List.of());
        Api.call().get("/api/v1/members/" + seat).then().statusCode(404);
        Api.call()
                .header("If-Match", Api.tag("platforms/" + platform))
                .delete("/api/v1/platforms/" + platform)
                .then()
                .statusCode(204);
        Api.call()
                .header("If-Match", Api.tag("organisations/" + organisation))
                .delete("/api/v1/organisations/" + organisation)
                .then()
                .statusCode(204);
    }

    @Test
    void aDeletedOrganisationCannotTakeItsOldSeatAgain() {
        Map<String, String> ended = Map.of("organisationId", organisation, "from", "2024-04-01", "until", "2025-03-31");
        council(List.of(ended), List.of()).statusCode(200);
        Api.call()
                .header("If-Match", Api.tag("organisations/" + organisation))
                .delete("/api/v1/organisations/" + organisation)
                .then()
                .statusCode(204);
        council(List.of(ended), List.of()).statusCode(200);
        council(List.of(Map.of("organisationId", organisation, "from", "2024-04-01")), List.of())
                .statusCode(422)
                .body("errors.pointer", contains("/members/0/organisationId"));
    }
}

package jp.tsunagari.api.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class MemberTest {
    private String path;
    private String organisation;

    @BeforeEach
    void city() {
        String city = Api.newCity();
        path = "platforms/" + Api.newPlatform(city) + "/members";
        organisation = Api.newOrganisation(city);
    }

    private io.restassured.response.ValidatableResponse move(String id, Map<String, String> to) {
        return Api.call()
                .body(to)
                .post("/api/v1/members/" + id + "/transitions")
                .then();
    }

    @Test
    void aMembershipGoesFromCandidateToLeftAndOnlyThatWay() {
        String id = Api.create(path, Map.of("organisationId", organisation, "tier", "PARTNER"));
        move(id, Map.of("to", "ACCEPTED"))
                .statusCode(409)
                .body("errors.code", contains("member-transition-not-allowed"));
        move(id, Map.of("to", "INVITED")).statusCode(200);
        move(id, Map.of("to", "ACCEPTED", "on", "2024-04-01")).statusCode(200).body("since", equalTo("2024-04-01"));
        move(id, Map.of("to", "LEFT", "on", "2024-03-31")).statusCode(422).body("errors.pointer", contains("/on"));
        move(id, Map.of("to", "LEFT", "on", "2025-03-31")).statusCode(200).body("until", equalTo("2025-03-31"));
        move(id, Map.of("to", "ACCEPTED")).statusCode(409);
    }

    @Test
    void oneMembershipOfATierIsOpenAtATimeAndPastOnesCanBeEntered() {
        Map<String, String> member = Map.of("organisationId", organisation, "tier", "PARTNER", "state", "ACCEPTED");
        Api.create(path, member);
        Api.call().body(member).post("/api/v1/" + path).then().statusCode(409);
        Api.create(
                path,
                Map.of(
                        "organisationId",
                        organisation,
                        "tier",
                        "PARTNER",
                        "state",
                        "LEFT",
                        "since",
                        "2022",
                        "until",
                        "2023"));
        Api.create(path, Map.of("organisationId", organisation, "tier", "SECRETARIAT"));
    }

    @Test
    void aStateChangesByTransitionsAlone() {
        String id = Api.create(path, Map.of("organisationId", organisation, "tier", "PARTNER"));
        Api.patch("members/" + id, Api.tag("members/" + id), Map.of("state", "ACCEPTED", "tier", "OBSERVER"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/tier", "/state"));
    }

    @Test
    void aMembershipThatIsOverNeedsItsLastDay() {
        Api.call()
                .body(Map.of("organisationId", organisation, "tier", "PARTNER", "state", "LEFT"))
                .post("/api/v1/" + path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
    }
}

package jp.tsunagari.api.committee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat cannot outlive the committee and the organisation that it joins. */
@ApiTest
class CommitteeMembershipTest {
    private String committee;
    private String organisation;
    private String seat;
    private String tag;

    @BeforeEach
    void anEndedSeat() {
        String city = Api.newCity();
        committee = Api.newCommittee(city, "福祉");
        organisation = Api.newOrganisation(city);
        seat = "memberships/"
                + Api.create(
                        "committees/" + committee + "/memberships",
                        Map.of("organisationId", organisation, "from", "2020-04-01", "until", "2022-03-31"));
        tag = Api.tag(seat);
    }

    private static void delete(String path) {
        Api.call()
                .header("If-Match", Api.tag(path))
                .delete("/api/v1/" + path)
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> open() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("until", null);
        return patch;
    }

    @Test
    void aSeatIsGoneWithItsCommittee() {
        delete("committees/" + committee);
        Api.call().get("/api/v1/" + seat).then().statusCode(410);
        Api.patch(seat, tag, open()).then().statusCode(410);
        Api.call().header("If-Match", tag).delete("/api/v1/" + seat).then().statusCode(410);
    }

    @Test
    void aSeatOfADeletedOrganisationCanBeReadButNotOpenedAgain() {
        delete("organisations/" + organisation);
        Api.call().get("/api/v1/" + seat).then().statusCode(200).body("until", equalTo("2022-03-31"));
        Api.patch(seat, tag, open()).then().statusCode(422).body("errors.pointer", contains("/organisationId"));
    }

    @Test
    void aSeatOfLiveEndsIsOpenedAgainAndDeleted() {
        Api.patch(seat, tag, open()).then().statusCode(200).body("until", equalTo(null));
        delete(seat);
        Api.call().get("/api/v1/" + seat).then().statusCode(410);
    }
}

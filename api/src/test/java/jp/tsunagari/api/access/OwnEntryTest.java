package jp.tsunagari.api.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.domain.shared.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation corrects its own entry, sees where it stands, and does no more. */
@ApiTest
class OwnEntryTest {
    private AccessCity city;
    private String own;

    @BeforeEach
    void invitedOrganisation() {
        city = new AccessCity(true, Visibility.PUBLISHED);
        own = "organisations/" + city.id("organisations", "mine");
    }

    @Test
    void itCorrectsItsOwnEntry() {
        String name = Api.unique("改称団体");
        change(own, Map.of("name", name, "aliases", List.of("略称"), "fields", List.of("福祉")))
                .statusCode(200)
                .body("name", equalTo(name))
                .body("aliases", contains("略称"));
    }

    @Test
    void whereTheEntryComesFromIsNotItsToChange() {
        change(
                        own,
                        Map.of(
                                "origin",
                                "DOCUMENT",
                                "sourceNote",
                                "注",
                                "externalIds",
                                List.of(Map.of("system", "x", "id", "1")),
                                "name",
                                Api.unique("改称団体")))
                .statusCode(403)
                .body("errors.pointer", containsInAnyOrder("/origin", "/sourceNote", "/externalIds"));
        change(own, Map.of("municipalityCode", Api.ICHIHARA)).statusCode(422);
        look(own).body("origin", equalTo("ENTERED")).body("externalIds.size()", is(0));
    }

    @Test
    void anIdOfAnotherSystemIsNotItsToTakeAway() {
        Api.patch(own, "*", Map.of("externalIds", List.of(Map.of("system", "x", "id", "1"))))
                .then()
                .statusCode(200);
        Map<String, Object> none = new HashMap<>();
        none.put("externalIds", null);
        change(own, none).statusCode(403);
        change(own, Map.of("kind", "NPO")).statusCode(200).body("externalIds.size()", is(1));
    }

    @Test
    void itChangesNothingElse() {
        change("organisations/" + city.id("organisations"), Map.of("name", Api.unique("他団体")))
                .statusCode(403);
        change("organisations/" + Api.newOrganisation(city.code()), Map.of("name", Api.unique("他団体")))
                .statusCode(404);
        change("members/" + city.id("members", "invited"), Map.of("sourceNote", "注"))
                .statusCode(403);
        Api.as(city.memberKey())
                .header("If-Match", "*")
                .delete("/api/v1/" + own)
                .then()
                .statusCode(403);
    }

    @Test
    void itSeesItsOwnStandingAndNobodyElses() {
        String other = city.member(Api.newOrganisation(city.code()), "INVITED");
        look("members/" + city.id("members", "invited")).statusCode(200).body("state", equalTo("INVITED"));
        look("members/" + other).statusCode(404);
        look("platforms/" + city.id("platforms") + "/members?state=INVITED")
                .body("items.id", contains(city.id("members", "invited")))
                .body("total", is(1));
    }

    @Test
    void itSeesItsOwnSeatsAndNobodyElses() {
        String seats = "committees/" + city.id("committees") + "/memberships";
        for (String organisation : List.of(city.id("organisations", "mine"), city.id("organisations"))) {
            Api.create(seats, Map.of("organisationId", organisation));
        }
        look(own).body("committees.id", contains(city.id("committees")));
        look("organisations/" + city.id("organisations")).body("committees", nullValue());
        look(seats).statusCode(403);
    }

    @Test
    void anEntryThatIsDeletedIsGoneForItToo() {
        for (String path : List.of("members/" + city.id("members", "invited"), own)) {
            Api.call().header("If-Match", "*").delete("/api/v1/" + path).then().statusCode(204);
        }
        look(own).statusCode(410);
        change(own, Map.of("name", Api.unique("改称団体"))).statusCode(410);
    }

    private ValidatableResponse look(String path) {
        return Api.as(city.memberKey()).get("/api/v1/" + path).then();
    }

    private ValidatableResponse change(String path, Map<String, ?> body) {
        return Api.as(city.memberKey())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/" + path)
                .then();
    }
}

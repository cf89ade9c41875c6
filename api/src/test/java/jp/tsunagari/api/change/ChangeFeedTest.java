package jp.tsunagari.api.change;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class ChangeFeedTest {
    private static final String PATH = "/api/v1/changes";

    @Test
    void theChangesOfARecordComeInTheOrderOfItsVersionsUpToItsTombstone() {
        String city = Api.newCity();
        String id = Api.newOrganisation(city);
        String path = "organisations/" + id;
        Api.patch(path, Api.tag(path), Map.of("nameKana", "シケン")).then().statusCode(200);
        Api.patch(path, Api.tag(path), Map.of("nameKana", "シケン")).then().statusCode(200);
        Api.patch(path, Api.tag(path), Map.of("kind", "NPO")).then().statusCode(200);
        Api.call()
                .header("If-Match", Api.tag(path))
                .delete("/api/v1/" + path)
                .then()
                .statusCode(204);
        changes(city, "types=organisations")
                .body("items.id", equalTo(List.of(id, id, id, id)))
                .body("items.kind", equalTo(List.of("CREATED", "UPDATED", "UPDATED", "DELETED")))
                .body("items.version", equalTo(List.of(0, 1, 2, 3)))
                .body("hasMore", equalTo(false))
                .body("nextCursor", notNullValue());
    }

    @Test
    void pagesFollowEachOtherAndTheLastCursorWaitsForMore() {
        String city = Api.newCity();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(Api.newOrganisation(city));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            ValidatableResponse page =
                    changes(city, "types=organisations&limit=2" + (cursor == null ? "" : "&after=" + cursor));
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
            more = page.extract().path("hasMore");
        }
        assertEquals(made, seen);
        changes(city, "after=" + cursor).body("items.size()", equalTo(0));
        String next = Api.newOrganisation(city);
        changes(city, "after=" + cursor).body("items.id", equalTo(List.of(next)));
        changes(city, "types=committees&after=" + cursor).body("items.size()", equalTo(0));
    }

    @Test
    void latestStartsBehindEverythingThatIsThere() {
        String city = Api.newCity();
        Api.newOrganisation(city);
        String cursor = changes(city, "after=latest")
                .body("items.size()", equalTo(0))
                .body("hasMore", equalTo(false))
                .extract()
                .path("nextCursor");
        String id = Api.newCommittee(city, "福祉");
        changes(city, "after=" + cursor)
                .body("items.id", equalTo(List.of(id)))
                .body("items.type", equalTo(List.of("committees")));
    }

    @Test
    void aRefusedWriteLeavesNoChange() {
        String city = Api.newCity();
        String cursor = changes(city, "after=latest").extract().path("nextCursor");
        Api.call()
                .body(Map.of("municipalityCode", city, "name", ""))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422);
        changes(city, "after=" + cursor).body("items.size()", equalTo(0));
    }

    @Test
    void whatStandsUnderADeletedPlatformIsToldAsDeletedToo() {
        String city = Api.newCity();
        String platform = Api.newPlatform(city);
        String step = Api.create(
                "platforms/" + platform + "/steps",
                Map.of("step", "LEAD_DEPARTMENT", "fiscalYear", 2024, "headline", "担当課"));
        String meeting = Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-05"));
        String cursor = changes(city, "after=latest").extract().path("nextCursor");
        String path = "platforms/" + platform;
        Api.call()
                .header("If-Match", Api.tag(path))
                .delete("/api/v1/" + path)
                .then()
                .statusCode(204);
        ValidatableResponse told =
                changes(city, "after=" + cursor).body("items.kind", equalTo(List.of("DELETED", "DELETED", "DELETED")));
        assertEquals(
                java.util.Set.of(platform, step, meeting),
                java.util.Set.copyOf(told.extract().<List<String>>path("items.id")));
    }

    @Test
    void anUnknownTypeAndAForeignCursorAreRefusedByName() {
        Api.call()
                .get(PATH + "?types=organisations,people")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("types"));
        Api.call().get(PATH + "?after=AAAA").then().statusCode(400).body("errors[0].parameter", equalTo("after"));
        String list =
                Api.call().get("/api/v1/organisations?limit=1").then().extract().path("nextCursor");
        assertNotEquals(null, list);
        Api.call().get(PATH + "?after=" + list).then().statusCode(400);
    }

    private static ValidatableResponse changes(String city, String query) {
        return Api.call()
                .get(PATH + "?municipalityCode=" + city + "&" + query)
                .then()
                .statusCode(200);
    }
}

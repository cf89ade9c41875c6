package jp.tsunagari.api.concurrency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what they have not seen. */
@ApiTest
class LostUpdateTest {

    @Test
    void theSecondOfTwoPatchesWithOneTagIsRefused() {
        String path = "platforms/" + Api.newPlatform(Api.newCity());
        String tag = Api.tag(path);
        Api.patch(path, tag, Map.of("concept", "一")).then().statusCode(200);
        Api.patch(path, tag, Map.of("concept", "二"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        Api.call().get("/api/v1/" + path).then().body("concept", equalTo("一"));
    }

    @RepeatedTest(20)
    void oneOfTwoPatchesAtOnceWins() throws Exception {
        String path = "platforms/" + Api.newPlatform(Api.newCity());
        String tag = Api.tag(path);
        List<Integer> statuses = Together.run(List.of(
                () -> Api.patch(path, tag, Map.of("concept", "一")).statusCode(),
                () -> Api.patch(path, tag, Map.of("concept", "二")).statusCode()));
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    }

    @Test
    void aPatchOrDeleteWithoutTagIsRefused() {
        String path = "platforms/" + Api.newPlatform(Api.newCity());
        Api.call()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/" + path)
                .then()
                .statusCode(428);
        Api.call().delete("/api/v1/" + path).then().statusCode(428);
    }

    @Test
    void twentyWhoTryAgainWhenRefusedLoseNoIncrement() throws Exception {
        String platform = Api.newPlatform(Api.newCity());
        String path = "meetings/"
                + Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-05-01", "attendance", 0));
        List<Integer> refusals = Together.run(20, () -> {
            int refused = 0;
            while (increment(path) == 412) {
                refused++;
            }
            return refused;
        });
        Api.call().get("/api/v1/" + path).then().body("attendance", equalTo(20));
        assertTrue(refusals.stream().mapToInt(Integer::intValue).sum() > 0, "nobody met anybody");
    }

    @Test
    void theTagOfAPatchIsTheTagOfTheNextRead() {
        String city = Api.newCity();
        String platform = Api.newPlatform(city);
        String organisation = Api.newOrganisation(city);
        for (String path : List.of(
                "platforms/" + platform,
                "organisations/" + organisation,
                "committees/" + Api.newCommittee(city, "福祉"),
                "meetings/" + Api.create("platforms/" + platform + "/meetings", Map.of("heldOn", "2024-05-01")))) {
            Response patched = Api.patch(path, Api.tag(path), Map.of("sourceNote", "改めた"));
            patched.then().statusCode(200);
            assertEquals(patched.header("ETag"), Api.tag(path), path);
        }
    }

    @Test
    void whoHasTheRecordGets304() {
        String path = "platforms/" + Api.newPlatform(Api.newCity());
        String tag = Api.tag(path);
        Api.call()
                .header("If-None-Match", tag)
                .get("/api/v1/" + path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        Api.patch(path, tag, Map.of("concept", "新しい")).then().statusCode(200);
        Api.call().header("If-None-Match", tag).get("/api/v1/" + path).then().statusCode(200);
    }

    private static int increment(String path) {
        Response before = Api.call().get("/api/v1/" + path);
        int next = before.path("attendance");
        int status = Api.patch(path, before.header("ETag"), Map.of("attendance", next + 1))
                .statusCode();
        assertTrue(status == 200 || status == 412, "status " + status);
        return status;
    }
}

package jp.tsunagari.api.paging;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever walks a list sees every row that was there all the time, once, whatever others do meanwhile. */
@ApiTest
class PagingTest {
    /** A list, and how a row gets into it and (by the collection of single records) out. */
    private enum Collection {
        ORGANISATIONS(
                "organisations",
                city -> new Rows("organisations?municipalityCode=" + city, () -> Api.newOrganisation(city))),
        COMMITTEES(
                "committees",
                city -> new Rows("committees?municipalityCode=" + city, () -> Api.newCommittee(city, "福祉"))),
        PLATFORMS("platforms", city -> new Rows("platforms?municipalityCode=" + city, () -> Api.newPlatform(city))),
        MEMBERS("members", city -> {
            String path = "platforms/" + Api.newPlatform(city) + "/members";
            return new Rows(
                    path + "?tier=CORE_PARTNER",
                    () -> Api.create(
                            path, Map.of("organisationId", Api.newOrganisation(city), "tier", "CORE_PARTNER")));
        }),
        MEMBERSHIPS("memberships", city -> {
            String path = "committees/" + Api.newCommittee(city, "福祉") + "/memberships";
            return new Rows(path, () -> Api.create(path, Map.of("organisationId", Api.newOrganisation(city))));
        });

        final String single;
        final Function<String, Rows> of;

        Collection(String single, Function<String, Rows> of) {
            this.single = single;
            this.of = of;
        }
    }

    private record Rows(String list, Supplier<String> add) {
        List<String> add(int count) {
            return Stream.generate(add).limit(count).toList();
        }
    }

    private String city;

    @BeforeEach
    void newCity() {
        city = Api.newCity();
    }

    @ParameterizedTest
    @EnumSource
    void aWalkLosesNothingAndRepeatsNothing(Collection collection) {
        Rows rows = collection.of.apply(city);
        List<String> standing = new ArrayList<>(rows.add(10));
        List<String> doomed = new ArrayList<>(rows.add(8));
        standing.addAll(rows.add(12));
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/" + rows.list() + (rows.list().contains("?") ? "&" : "?") + "limit=7";
        while (next != null) {
            Response page = Api.call().get(next);
            seen.addAll(page.then().statusCode(200).extract().path("items.id"));
            next = linkOf(page);
            delete(collection, rows.add(1).get(0));
            delete(collection, doomed.remove(doomed.size() - 1));
            delete(collection, doomed.remove(0));
            rows.add(1);
            if (doomed.isEmpty()) {
                doomed.addAll(rows.add(2));
            }
        }
        assertEquals(seen.size(), new HashSet<>(seen).size(), "a row twice");
        assertTrue(seen.containsAll(standing), "a row lost");
    }

    @Test
    void theTotalIsExactOnEveryPage() {
        Collection.COMMITTEES.of.apply(city).add(9);
        String next = "/api/v1/committees?municipalityCode=" + city + "&limit=4";
        for (int size : new int[] {4, 4, 1}) {
            Response page = Api.call().get(next);
            page.then()
                    .body("total", equalTo(9))
                    .body("totalIsAtLeast", equalTo(false))
                    .body("items.size()", equalTo(size));
            next = linkOf(page);
        }
        assertEquals(null, next);
    }

    @Test
    void aCsvHasTheWholeList() {
        String platform = Api.newPlatform(city);
        Map<String, Object> inventory = Map.of(
                "asOf",
                "2024-04-01",
                "committees",
                List.of(Map.of("name", "審議会", "field", "福祉")),
                "memberships",
                IntStream.range(0, 230)
                        .mapToObj(i -> Map.of("committee", "審議会", "organisation", "団体 " + i))
                        .toList());
        Api.call()
                .body(inventory)
                .put("/api/v1/platforms/" + platform + "/committee-inventory")
                .then()
                .statusCode(200);
        String committee =
                Api.call().get("/api/v1/committees?municipalityCode=" + city).path("items[0].id");
        assertEquals(231, csvLines("organisations?municipalityCode=" + city));
        assertEquals(231, csvLines("committees/" + committee + "/memberships"));
        assertEquals(8, csvLines("organisations?limit=7&municipalityCode=" + city));
    }

    @Test
    void aCursorBelongsToItsListAndFilters() {
        Collection.ORGANISATIONS.of.apply(city).add(3);
        String own = "organisations?municipalityCode=" + city;
        String cursor = Api.call().get("/api/v1/" + own + "&limit=1").path("nextCursor");
        for (String other : List.of(
                "organisations?municipalityCode=" + Api.ICHIHARA,
                own + "&kind=COMPANY",
                own + "&q=x",
                "committees?municipalityCode=" + city)) {
            Api.call()
                    .get("/api/v1/" + other + "&limit=1&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"));
        }
        Api.call()
                .get("/api/v1/" + own + "&limit=2&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
    }

    private static void delete(Collection collection, String id) {
        Api.call()
                .header("If-Match", "*")
                .delete("/api/v1/" + collection.single + "/" + id)
                .then()
                .statusCode(204);
    }

    private static String linkOf(Response page) {
        String link = page.header("Link");
        return link == null ? null : link.substring(1, link.indexOf(">; rel=\"next\""));
    }

    private static long csvLines(String path) {
        return Api.call()
                .accept("text/csv")
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .count();
    }
}

package jp.tsunagari.api.committee;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** A city of its own whose inventory a test loads and reads. */
record Inventories(String city, String path) {
    static final String DAY = "2024-04-01";

    static Inventories ofNewCity() {
        String city = Api.newCity();
        return new Inventories(city, "/api/v1/platforms/" + Api.newPlatform(city) + "/committee-inventory");
    }

    ValidatableResponse put(Map<String, ?> inventory) {
        return Api.call().body(inventory).put(path).then();
    }

    ValidatableResponse putTable(String csv) {
        return Api.call()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put(path + "?asOf=" + DAY)
                .then();
    }

    ValidatableResponse get() {
        return Api.call().get(path).then().statusCode(200);
    }

    /** An inventory of the one committee 福祉会議. */
    static Map<String, Object> of(List<?> organisations, List<?> memberships) {
        return of(DAY, Map.of("name", "福祉会議", "field", "福祉"), organisations, memberships);
    }

    static Map<String, Object> of(String asOf, Map<String, ?> committee, List<?> organisations, List<?> memberships) {
        return Map.of(
                "asOf",
                asOf,
                "committees",
                List.of(committee),
                "organisations",
                organisations,
                "memberships",
                memberships);
    }

    static Map<String, String> seat(String organisation) {
        return Map.of("committee", "福祉会議", "organisation", organisation);
    }

    /** The seat with one more value, such as its last day. */
    static Map<String, String> seat(String organisation, String name, String value) {
        Map<String, String> seat = new HashMap<>(seat(organisation));
        seat.put(name, value);
        return seat;
    }
}

package jp.tsunagari.api.committee;

import static jp.tsunagari.api.committee.Inventories.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tag of an inventory fits only while nothing in it has been changed, by whatever way. */
@ApiTest
class InventoryTagTest {
    private static final Map<String, ?> INVENTORY = Inventories.of(List.of(), List.of(seat("医師会")));

    private Inventories inventories;
    private String committee;

    @BeforeEach
    void inventory() {
        inventories = Inventories.ofNewCity();
        inventories.put(INVENTORY).statusCode(200);
        committee = inventories.get().extract().path("committees[0].id");
    }

    private ValidatableResponse put(String tag) {
        return Api.call()
                .header("If-Match", tag)
                .body(INVENTORY)
                .put(inventories.path())
                .then();
    }

    private String tag() {
        return inventories.get().extract().header("ETag");
    }

    private void isStaleAfter(Runnable change) {
        String tag = tag();
        put(tag).statusCode(200);
        change.run();
        put(tag).statusCode(412);
        put(tag()).statusCode(200);
    }

    private String seatOf(String organisation) {
        return Api.create("committees/" + committee + "/memberships", Map.of("organisationId", organisation));
    }

    private static void delete(String path) {
        Api.call()
                .header("If-Match", Api.tag(path))
                .delete("/api/v1/" + path)
                .then()
                .statusCode(204);
    }

    @Test
    void aNewSeatMakesTheTagStale() {
        String organisation = Api.newOrganisation(inventories.city());
        isStaleAfter(() -> seatOf(organisation));
    }

    @Test
    void aChangedSeatMakesTheTagStale() {
        String seat = seatOf(Api.newOrganisation(inventories.city()));
        isStaleAfter(() -> Api.patch("memberships/" + seat, Api.tag("memberships/" + seat), Map.of("role", "委員"))
                .then()
                .statusCode(200));
    }

    @Test
    void aDeletedSeatMakesTheTagStale() {
        String seat = seatOf(Api.newOrganisation(inventories.city()));
        isStaleAfter(() -> delete("memberships/" + seat));
    }

    @Test
    void aNewAChangedAndADeletedCommitteeMakeTheTagStale() {
        isStaleAfter(() -> Api.newCommittee(inventories.city(), "教育"));
        String other = Api.newCommittee(inventories.city(), "教育");
        isStaleAfter(() -> Api.patch("committees/" + other, Api.tag("committees/" + other), Map.of("field", "防犯"))
                .then()
                .statusCode(200));
        isStaleAfter(() -> delete("committees/" + other));
    }

    @Test
    void aChangedOrganisationMakesTheTagStale() {
        String organisation = inventories.get().extract().path("organisations[0].id");
        isStaleAfter(() -> Api.patch(
                        "organisations/" + organisation,
                        Api.tag("organisations/" + organisation),
                        Map.of("corporateNumber", "8000020130001"))
                .then()
                .statusCode(200));
    }

    @Test
    void theTagOfAnEmptyInventoryFitsUntilTheFirstRecord() {
        inventories = Inventories.ofNewCity();
        String tag = tag();
        Api.newCommittee(inventories.city(), "教育");
        put(tag).statusCode(412);
        put(tag()).statusCode(200);
    }

    @Test
    void theTagOfALoadFitsTheNextOne() {
        Map<String, Object> changed = new HashMap<>(INVENTORY);
        changed.put("source", "庁内照会");
        String tag = inventories.put(changed).statusCode(200).extract().header("ETag");
        assertEquals(versionOf(tag()), versionOf(tag));
        put(tag).statusCode(200);
        put(tag).statusCode(412);
    }

    private static String versionOf(String tag) {
        return tag.substring(1, tag.indexOf('-'));
    }
}

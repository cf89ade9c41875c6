package jp.tsunagari.api.committee;

import static jp.tsunagari.api.committee.Inventories.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an inventory that says less than the records leaves as it is. */
@ApiTest
class InventorySeatTest {
    private static final Map<String, String> COMMITTEE = Map.of("name", "福祉会議", "field", "福祉");

    private Inventories inventories;

    @BeforeEach
    void city() {
        inventories = Inventories.ofNewCity();
    }

    @Test
    void aPlannedEndStaysWhereTheRowHasNone() {
        inventories.put(Inventories.of(List.of(), List.of(seat("医師会", "until", "2026-03-31"))));
        inventories
                .put(Inventories.of("2025-04-01", COMMITTEE, List.of(), List.of(seat("医師会"))))
                .statusCode(200)
                .body("memberships.updated", equalTo(0));
        inventories
                .get()
                .body("memberships.from", contains(Inventories.DAY))
                .body("memberships.until", contains("2026-03-31"));
    }

    @Test
    void anEndThatHasPassedIsTakenBackByARowThatSpansIt() {
        inventories.put(Inventories.of(List.of(), List.of(seat("医師会", "until", "2025-03-31"))));
        inventories
                .put(Inventories.of("2026-04-01", COMMITTEE, List.of(), List.of(seat("医師会", "from", Inventories.DAY))))
                .body("memberships.updated", equalTo(1))
                .body("memberships.created", equalTo(0));
        inventories.get().body("memberships.until", contains((String) null));
    }

    @Test
    void whatWasReadWithAPlannedEndChangesNothingWhenSentBack() {
        inventories.put(Inventories.of(List.of(), List.of(seat("医師会", "until", "2026-03-31"))));
        String read = inventories.get().extract().asString();
        Api.call().body(read).put(inventories.path()).then().statusCode(200).body("changed", is(false));
    }

    @Test
    void aSeatOnACommitteeThatHasEndedIsRefusedUnlessTheRowGivesItANewEnd() {
        Map<String, String> ended = Map.of("name", "福祉会議", "field", "福祉", "validUntil", "2024-04-30");
        inventories
                .put(Inventories.of(Inventories.DAY, ended, List.of(), List.of(seat("医師会"))))
                .statusCode(200);
        inventories
                .put(Inventories.of("2025-04-01", COMMITTEE, List.of(), List.of(seat("医師会"), seat("商工会"))))
                .statusCode(422)
                .body("errors.pointer", contains("/committees/0"))
                .body("errors.code", contains("committee-ended"));
        Map<String, String> goesOn = Map.of("name", "福祉会議", "field", "福祉", "validUntil", "2030-03-31");
        inventories
                .put(Inventories.of("2025-04-01", goesOn, List.of(), List.of(seat("医師会"), seat("商工会"))))
                .statusCode(200);
        inventories.get().body("memberships", hasSize(2));
    }

    @Test
    void aCommitteeThatHasEndedAndHasNoSeatLeftIsNoFault() {
        Map<String, String> ended = Map.of("name", "福祉会議", "field", "福祉", "validUntil", "2024-04-30");
        inventories.put(Inventories.of(Inventories.DAY, ended, List.of(), List.of(seat("医師会"))));
        inventories
                .put(Inventories.of("2025-04-01", COMMITTEE, List.of(), List.of()))
                .statusCode(200);
    }

    @Test
    void organisationsStandInTheOrderOfTheirCodePoints() {
        inventories.put(Inventories.of(
                List.of(), List.of(seat("\uD842\uDFB7野家"), seat("ａ会"), seat("b会"), seat("B会"), seat("あ会"))));
        inventories.get().body("memberships.organisation", contains("B会", "b会", "あ会", "ａ会", "\uD842\uDFB7野家"));
    }
}

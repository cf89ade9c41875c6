package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionCheckTest {
    private final City city = new City().seats("会議", "甲", "乙");

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void lessThanOneSeatIsRefused(int seats) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.SEATS_TOO_FEW, "seats", Map.of("min", 1, "actual", seats))),
                refusals(Request.seats(seats)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, Integer.MAX_VALUE})
    void oneSeatOrAnyNumberAboveIsTaken(int seats) {
        assertTrue(refusals(Request.seats(seats)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aMinimumBelowOneIsRefused(int minimum) {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.MINIMUM_COMMITTEES_TOO_FEW,
                        "minimumCommittees",
                        Map.of("min", 1, "actual", minimum))),
                refusals(Request.seats(6).minimum(minimum)));
        assertTrue(refusals(Request.seats(6).minimum(1)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n"})
    void aReasonIsNeeded(String blank) {
        assertEquals(
                List.of(
                        Refusal.of(RefusalCode.REASON_MISSING, "excluded/0/reason"),
                        Refusal.of(RefusalCode.REASON_MISSING, "overrides/0/reason"),
                        Refusal.of(RefusalCode.REASON_MISSING, "overrides/1/reason")),
                refusals(Request.seats(6).exclude("甲", blank).add("甲", blank).drop("乙", null)));
    }

    @Test
    void organisationsOfAnotherCityAreUnknown() {
        Map<String, String> values = Map.of("organisationId", id("他市の会").toString());
        assertEquals(
                List.of(
                        Refusal.of(RefusalCode.ORGANISATION_UNKNOWN, "excluded/1/organisationId", values),
                        Refusal.of(RefusalCode.ORGANISATION_UNKNOWN, "overrides/0/organisationId", values)),
                refusals(Request.seats(6)
                        .exclude("甲", "市の部署")
                        .exclude("他市の会", "市の部署")
                        .add("他市の会", "推薦")));
    }

    @Test
    void oneOrganisationStandsOncePerList() {
        Map<String, String> values = Map.of("organisationId", id("甲").toString());
        assertEquals(
                List.of(
                        Refusal.of(RefusalCode.ORGANISATION_REPEATED, "excluded/1/organisationId", values),
                        Refusal.of(RefusalCode.ORGANISATION_REPEATED, "overrides/2/organisationId", values)),
                refusals(Request.seats(6)
                        .exclude("甲", "市の部署")
                        .exclude("甲", "市の部署")
                        .add("甲", "推薦")
                        .add("乙", "推薦")
                        .drop("甲", "辞退")));
    }

    @Test
    void aPriorityCommitteeHasToBeTheCitys() {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.COMMITTEE_UNKNOWN,
                        "priorityCommitteeIds",
                        Map.of("committeeId", id("他市の会議").toString()))),
                refusals(Request.seats(6).priority("会議", "他市の会議")));
    }

    @Test
    void missingIdsAndActionsAreRefusedNotThrown() {
        SelectionRequest request = new SelectionRequest(
                City.DAY,
                6,
                null,
                null,
                List.of(new Exclusion(null, "市の部署")),
                Set.of(),
                null,
                List.of(new SelectionOverride(id("甲"), null, "推薦")));
        assertEquals(
                List.of(
                        Refusal.of(RefusalCode.ORGANISATION_UNKNOWN, "excluded/0/organisationId"),
                        Refusal.of(RefusalCode.OVERRIDE_ACTION_MISSING, "overrides/0/action")),
                CorePartnerSelection.select(city.facts(), request).refusals());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        List<RefusalCode> codes =
                refusals(Request.seats(0)
                                .minimum(0)
                                .exclude("他市の会", "")
                                .priority("他市の会議")
                                .add("他市の会", ""))
                        .stream()
                        .map(Refusal::code)
                        .toList();
        assertEquals(
                Arrays.asList(
                        RefusalCode.SEATS_TOO_FEW,
                        RefusalCode.MINIMUM_COMMITTEES_TOO_FEW,
                        RefusalCode.ORGANISATION_UNKNOWN,
                        RefusalCode.REASON_MISSING,
                        RefusalCode.COMMITTEE_UNKNOWN,
                        RefusalCode.ORGANISATION_UNKNOWN,
                        RefusalCode.REASON_MISSING),
                codes);
    }

    private List<Refusal> refusals(Request request) {
        return CorePartnerSelection.select(city.facts(), request.build()).refusals();
    }
}

package jp.tsunagari.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The selection of Ichihara as printed (市原市の事例（令和4年度）図表4-5-8), and the selection as a whole. */
class CorePartnerSelectionTest {
    private static final List<String> SIX =
            List.of("市原市町会長連合会", "一般社団法人市原市医師会", "市原商工会議所", "市原市小中学校校長会", "市原市民生委員児童委員協議会", "社会福祉法人市原市社会福祉協議会");

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(5, TiePolicy.EXCLUDE_TIES, 3, 4, 3),
                Arguments.of(7, TiePolicy.INCLUDE_TIES, 9, 3, 3),
                Arguments.of(7, TiePolicy.EXCLUDE_TIES, 6, 3, 3));
    }

    @ParameterizedTest
    @EnumSource
    void sixSeatsGiveTheSixOfTheDocumentUnderEveryPolicy(TiePolicy policy) {
        SelectionResult result = ichihara(6, policy);
        assertEquals(SIX, Names.selected(result));
        assertEquals(4, result.cutoffCount());
        assertEquals(6, result.seatsRequested());
        assertEquals(6, result.seatsFilled());
        assertEquals(List.of(), result.tiedAtCutoff());
        assertEquals(
                List.of(6, 5, 5, 4, 4, 4),
                result.candidates().stream()
                        .limit(6)
                        .map(Candidate::committeeCount)
                        .toList());
        assertEquals(Because.ABOVE_CUTOFF, result.candidates().get(2).because());
        assertEquals(Because.AT_CUTOFF, result.candidates().get(3).because());
        assertEquals(Because.BELOW_CUTOFF, result.candidates().get(6).because());
    }

    @ParameterizedTest
    @MethodSource("table")
    void seatsThatCutThroughATieFollowThePolicy(int seats, TiePolicy policy, int filled, int cutoff, int tied) {
        SelectionResult result = ichihara(seats, policy);
        assertEquals(filled, result.seatsFilled());
        assertEquals(filled, result.selected().size());
        assertEquals(cutoff, result.cutoffCount());
        assertEquals(tied, result.tiedAtCutoff().size());
        assertTrue(Names.selected(result).containsAll(SIX.subList(0, Math.min(filled, 6))));
        assertTrue(result.tiedAtCutoff().stream().allMatch(place -> place.committeeCount() == cutoff));
    }

    @ParameterizedTest
    @EnumSource
    void oneSeatIsTheFirstOfAll(TiePolicy policy) {
        SelectionResult result = ichihara(1, policy);
        assertEquals(SIX.subList(0, 1), Names.selected(result));
        assertEquals(6, result.cutoffCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {69, 70, Integer.MAX_VALUE})
    void asManySeatsAsOrganisationsOrMoreSelectAll(int seats) {
        for (TiePolicy policy : TiePolicy.values()) {
            SelectionResult result = ichihara(seats, policy);
            assertEquals(69, result.seatsFilled());
            assertEquals(1, result.cutoffCount());
            assertEquals(List.of(), result.tiedAtCutoff());
        }
    }

    @Test
    void oneSeatLessThanOrganisationsCutsTheLastTie() {
        assertEquals(69, ichihara(68, TiePolicy.INCLUDE_TIES).seatsFilled());
        assertEquals(20, ichihara(68, TiePolicy.EXCLUDE_TIES).seatsFilled());
    }

    @Test
    void theHostOfIchiharaIsTheWelfareCommittee() {
        SelectionResult result = ichihara(6, TiePolicy.INCLUDE_TIES);
        HostCommittee host = result.hostCommittees().get(0);
        assertEquals(List.of("市原市地域福祉推進協議会"), Names.hosts(result.hostCommittees()));
        assertEquals(3, host.selectedOrganisations());
        assertEquals(10, host.participatingOrganisations());
        assertEquals(0, host.generatedPairs());
        assertTrue(result.hostAlternatives().stream().allMatch(h -> h.selectedOrganisations() < 3));
    }

    @Test
    void theSixOfIchiharaCoverEveryField() {
        assertEquals(List.of(), ichihara(6, TiePolicy.INCLUDE_TIES).uncoveredFields());
    }

    @Test
    void theResultSaysHowMuchOfItIsReconstructed() {
        SelectionResult result = ichihara(6, TiePolicy.INCLUDE_TIES);
        assertEquals(108, result.pairsCounted());
        assertEquals(98, result.generatedPairs());
        assertEquals(10, result.inferredPairs());
        assertEquals("core-partner-selection/1", result.ruleVersion());
        assertEquals(City.DAY, result.asOf());
    }

    @Test
    void withoutOrganisationsThereIsNoCutoffAndNobody() {
        SelectionResult result = new City().select(Request.seats(6));
        assertNull(result.cutoffCount());
        assertEquals(0, result.seatsFilled());
        assertEquals(List.of(), result.candidates());
        assertEquals(List.of(), result.hostCommittees());
        assertEquals(List.of(), result.uncoveredFields());
    }

    @Test
    void defaultsAreSixSeatsAndTiesIncluded() {
        SelectionRequest request = SelectionRequest.of(City.DAY, SelectionRequest.DEFAULT_SEATS);
        assertEquals(6, request.seats());
        assertEquals(TiePolicy.INCLUDE_TIES, request.tiePolicy());
        assertEquals(List.of(), request.excluded());
        assertEquals(List.of(), request.overrides());
        assertTrue(request.priorityCommitteeIds().isEmpty());
    }

    private static SelectionResult ichihara(int seats, TiePolicy policy) {
        return City.ichihara().select(Request.seats(seats).ties(policy));
    }
}

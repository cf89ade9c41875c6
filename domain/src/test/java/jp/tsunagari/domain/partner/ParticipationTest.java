package jp.tsunagari.domain.partner;

import static jp.tsunagari.domain.partner.City.DAY;
import static jp.tsunagari.domain.partner.City.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import jp.tsunagari.domain.shared.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {
    @Test
    void twoSeatsOfOneOrganisationInOneCommitteeCountOnce() {
        Participation day = new City().seats("会議", "医師会", "医師会").facts().validOn(DAY);
        assertEquals(1, day.committeesOf(id("医師会")).size());
        assertEquals(1, day.organisationsOf(id("会議")).size());
        assertEquals(1, day.pairs().counted());
    }

    @ParameterizedTest
    @CsvSource({
        "          ,           , 1",
        "          , 2023-02-27, 0",
        "          , 2023-02-28, 1",
        "2023-02-28,           , 1",
        "2023-03-01,           , 0",
        "2023-02-28, 2023-02-28, 1",
        "2023-03-01, 2023-02-28, 0"
    })
    void aMembershipCountsFromItsFirstToItsLastDay(LocalDate from, LocalDate until, int count) {
        Participation day = new City()
                .seat("会議", "医師会", from, until, Origin.ENTERED)
                .facts()
                .validOn(DAY);
        assertEquals(count, day.committeesOf(id("医師会")).size());
        assertEquals(count, day.organisationsOf(id("会議")).size());
    }

    @ParameterizedTest
    @CsvSource({
        "          , 2023-02-27, 0",
        "          , 2023-02-28, 1",
        "2023-02-28,           , 1",
        "2023-03-01,           , 0"
    })
    void aCommitteeThatDoesNotExistThatDayCountsForNobody(LocalDate from, LocalDate until, int count) {
        Participation day = new City()
                .committee("会議", Field.WELFARE, from, until)
                .seats("会議", "医師会")
                .facts()
                .validOn(DAY);
        assertEquals(count, day.committeesOf(id("医師会")).size());
        assertEquals(count, day.organisationsOf(id("会議")).size());
        assertEquals(count, day.committees().size());
        assertEquals(count, day.pairs().counted());
    }

    @Test
    void anEndedSeatBesideAValidOneOfTheSamePairChangesNothing() {
        Participation day = new City()
                .seat("会議", "医師会", null, DAY.minusDays(1), Origin.ENTERED)
                .seat("会議", "医師会", DAY, null, Origin.GENERATED)
                .facts()
                .validOn(DAY);
        assertEquals(new PairCount(1, 1, 0), day.pairs());
    }

    @Test
    void aPairHasTheBestSupportedOriginOfItsValidSeats() {
        Participation day = new City()
                .seat("会議", "医師会", null, null, Origin.GENERATED)
                .seat("会議", "医師会", null, null, Origin.DOCUMENT)
                .seat("会議", "PTA", null, null, Origin.INFERRED)
                .seat("会議", "PTA", null, null, Origin.GENERATED)
                .seat("会議", "消防団", null, null, Origin.GENERATED)
                .facts()
                .validOn(DAY);
        assertEquals(new PairCount(3, 1, 1), day.pairs());
        assertEquals(day.pairs(), day.pairsOf(id("会議")));
        assertEquals(new PairCount(0, 0, 0), day.pairsOf(id("別の会議")));
    }

    @Test
    void aMembershipOfSomethingNotListedCountsForNobody() {
        CommitteeMembership stray = new CommitteeMembership(id("会議"), id("医師会"), null, null, Origin.ENTERED);
        CommitteeInventory facts = new CommitteeInventory(List.of(), List.of(), List.of(stray));
        assertEquals(0, facts.validOn(DAY).pairs().counted());
    }

    @Test
    void everythingComesByNameInCodePointOrder() {
        Participation day = new City()
                .seats("𠮷会議", "𠮷野会", "ａ会", "あ会")
                .seats("ａ会議", "あ会")
                .facts()
                .validOn(DAY);
        assertEquals(
                List.of("ａ会議", "𠮷会議"),
                day.committeesOf(id("あ会")).stream().map(Committee::name).toList());
        assertEquals(
                List.of("あ会", "ａ会", "𠮷野会"),
                day.organisationsOf(id("𠮷会議")).stream().map(Organisation::name).toList());
        assertEquals(DAY, day.date());
    }

    @Test
    void nothingListedTwiceIsTaken() {
        Organisation organisation = new Organisation(id("医師会"), "医師会");
        Committee committee = new Committee(id("会議"), "会議", Field.WELFARE, null, null);
        List<Organisation> organisations = List.of(organisation, organisation);
        List<Committee> committees = List.of(committee, committee);
        assertThrows(IllegalArgumentException.class, () -> new CommitteeInventory(List.of(), organisations, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CommitteeInventory(committees, List.of(), List.of()));
    }
}

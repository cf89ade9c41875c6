package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.RegistrationState.CANCELLED;
import static jp.tsunagari.domain.event.RegistrationState.CONFIRMED;
import static jp.tsunagari.domain.event.RegistrationState.WAITLISTED;
import static jp.tsunagari.domain.event.SessionFormat.HYBRID;
import static jp.tsunagari.domain.event.SessionFormat.IN_PERSON;
import static jp.tsunagari.domain.event.SessionFormat.ONLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class WaitingListTest {
    private static final Capacity FORTY = new Capacity(40, null, null);

    private static Party party(long number, int size, RegistrationState state) {
        return new Party(number, size, IN_PERSON, state);
    }

    private static WaitingList.Admission admit(Capacity capacity, int size, Party... parties) {
        return WaitingList.admit(capacity, List.of(parties), size, IN_PERSON).value();
    }

    @Test
    void theLastPlaceIsGivenAndTheNextPartyWaits() {
        assertEquals(CONFIRMED, admit(FORTY, 1, party(1, 39, CONFIRMED)).state());
        assertEquals(WAITLISTED, admit(FORTY, 2, party(1, 39, CONFIRMED)).state());
        assertEquals(WAITLISTED, admit(FORTY, 1, party(1, 40, CONFIRMED)).state());
        assertEquals(CONFIRMED, admit(FORTY, 40).state());
    }

    @Test
    void withoutALimitEverybodyIsConfirmed() {
        assertEquals(
                CONFIRMED,
                admit(Capacity.UNLIMITED, 1000, party(1, 1_000_000, CONFIRMED)).state());
    }

    /** Who registers so need not read those who are confirmed. */
    @Test
    void withoutALimitWhoIsConfirmedCountsForNothing() {
        assertTrue(Capacity.UNLIMITED.isUnlimited());
        assertEquals(
                admit(Capacity.UNLIMITED, 5, party(2, 3, WAITLISTED)),
                admit(Capacity.UNLIMITED, 5, party(1, 9, CONFIRMED), party(2, 3, WAITLISTED)));
        for (Capacity limited :
                List.of(FORTY, new Capacity(null, 1, null), new Capacity(null, null, 1), new Capacity(0, 0, 0))) {
            assertFalse(limited.isUnlimited());
        }
    }

    @Test
    void aNewcomerThatFitsPassesOneThatDoesNot() {
        WaitingList.Admission admission = admit(FORTY, 1, party(1, 38, CONFIRMED), party(2, 3, WAITLISTED));
        assertEquals(new WaitingList.Admission(List.of(), CONFIRMED), admission);
    }

    @Test
    void whoWaitedIsConfirmedBeforeANewcomer() {
        WaitingList.Admission admission = admit(FORTY, 2, party(1, 38, CONFIRMED), party(2, 2, WAITLISTED));
        assertEquals(new WaitingList.Admission(List.of(2L), WAITLISTED), admission);
    }

    @Test
    void whatWasCancelledTakesNoPlace() {
        assertEquals(CONFIRMED, admit(FORTY, 40, party(1, 40, CANCELLED)).state());
    }

    @Test
    void aPartyLargerThanTheCapacityIsRefused() {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.PARTY_LARGER_THAN_CAPACITY, "partySize", Map.of("max", 40, "actual", 41))),
                WaitingList.admit(FORTY, List.of(), 41, IN_PERSON).refusals());
        assertEquals(
                List.of(Refusal.of(RefusalCode.PARTY_LARGER_THAN_CAPACITY, "partySize", Map.of("max", 5, "actual", 6))),
                WaitingList.admit(new Capacity(40, 30, 5), List.of(), 6, ONLINE).refusals());
        assertTrue(WaitingList.admit(new Capacity(40, 30, 5), List.of(), 6, IN_PERSON)
                .isOk());
        assertTrue(WaitingList.admit(new Capacity(null, null, 5), List.of(), 600, IN_PERSON)
                .isOk());
    }

    @Test
    void theLimitOfAFormatHoldsBesideThatInAll() {
        Capacity capacity = new Capacity(10, 8, 8);
        List<Party> parties = List.of(new Party(1, 8, ONLINE, CONFIRMED), new Party(2, 1, IN_PERSON, CONFIRMED));
        assertEquals(
                WAITLISTED,
                WaitingList.admit(capacity, parties, 1, ONLINE).value().state());
        assertEquals(
                CONFIRMED,
                WaitingList.admit(capacity, parties, 1, IN_PERSON).value().state());
        assertEquals(
                WAITLISTED,
                WaitingList.admit(capacity, parties, 2, IN_PERSON).value().state());
    }

    @Test
    void onePassConfirmsInTheOrderOfArrivalWhoeverFits() {
        List<Party> parties = List.of(
                party(7, 1, WAITLISTED),
                party(5, 2, WAITLISTED),
                party(3, 4, WAITLISTED),
                party(2, 37, CONFIRMED),
                party(1, 3, CANCELLED));
        assertEquals(List.of(5L, 7L), WaitingList.promote(FORTY, parties));
    }

    @Test
    void aHigherCapacityConfirmsAndALowerOneMustHoldTheConfirmed() {
        List<Party> parties = List.of(
                new Party(1, 6, IN_PERSON, CONFIRMED),
                new Party(2, 4, ONLINE, CONFIRMED),
                new Party(3, 2, ONLINE, WAITLISTED));
        assertEquals(
                List.of(3L), WaitingList.resize(new Capacity(12, 6, 6), parties).value());
        assertEquals(
                List.of(), WaitingList.resize(new Capacity(10, 6, 4), parties).value());
        assertEquals(
                List.of(
                        Refusal.of(
                                RefusalCode.CAPACITY_BELOW_CONFIRMED,
                                "capacity",
                                Map.of("confirmed", 10L, "actual", 9)),
                        Refusal.of(
                                RefusalCode.CAPACITY_BELOW_CONFIRMED,
                                "inPersonCapacity",
                                Map.of("confirmed", 6L, "actual", 5)),
                        Refusal.of(
                                RefusalCode.CAPACITY_BELOW_CONFIRMED,
                                "onlineCapacity",
                                Map.of("confirmed", 4L, "actual", 3))),
                WaitingList.resize(new Capacity(9, 5, 3), parties).refusals());
    }

    @Test
    void aConfirmedPartyGrowsOnlyIntoFreePlaces() {
        List<Party> parties = List.of(party(1, 2, CONFIRMED), party(2, 36, CONFIRMED), party(3, 4, WAITLISTED));
        assertEquals(
                List.of(),
                WaitingList.change(FORTY, parties, party(1, 4, CONFIRMED)).value());
        assertEquals(
                List.of(Refusal.of(RefusalCode.PARTY_DOES_NOT_FIT, "partySize", Map.of("left", 4L, "actual", 5))),
                WaitingList.change(FORTY, parties, party(1, 5, CONFIRMED)).refusals());
        assertEquals(
                RefusalCode.PARTY_LARGER_THAN_CAPACITY,
                WaitingList.change(FORTY, parties, party(1, 41, CONFIRMED))
                        .refusals()
                        .get(0)
                        .code());
    }

    @Test
    void aPartyThatShrinksMakesRoomAndOneThatWaitsMayNowFit() {
        List<Party> parties = List.of(party(1, 38, CONFIRMED), party(2, 4, WAITLISTED), party(3, 3, WAITLISTED));
        assertEquals(
                List.of(2L),
                WaitingList.change(FORTY, parties, party(1, 36, CONFIRMED)).value());
        assertEquals(
                List.of(2L),
                WaitingList.change(FORTY, parties, party(2, 2, WAITLISTED)).value());
    }

    @Test
    void positionsCountThoseWhoWait() {
        assertEquals(
                Map.of(2L, 1, 4L, 2, 9L, 3),
                WaitingList.positions(List.of(
                        party(9, 1, WAITLISTED),
                        party(2, 1, WAITLISTED),
                        party(1, 1, CONFIRMED),
                        party(3, 1, CANCELLED),
                        party(4, 1, WAITLISTED))));
    }

    @Test
    void aPartyIsHeldInOneFormat() {
        assertEquals(ONLINE, PartyFormat.of(HYBRID, ONLINE).value());
        assertEquals(IN_PERSON, PartyFormat.of(IN_PERSON, null).value());
        assertEquals(ONLINE, PartyFormat.of(ONLINE, ONLINE).value());
        assertEquals(
                RefusalCode.PARTY_FORMAT_MISSING,
                PartyFormat.of(HYBRID, null).refusals().get(0).code());
        assertEquals(
                RefusalCode.PARTY_FORMAT_MISSING,
                PartyFormat.of(HYBRID, HYBRID).refusals().get(0).code());
        assertEquals(
                List.of(Refusal.of(RefusalCode.PARTY_FORMAT_NOT_OFFERED, "format", Map.of("offered", "IN_PERSON"))),
                PartyFormat.of(IN_PERSON, ONLINE).refusals());
        assertThrows(IllegalArgumentException.class, () -> new Party(1, 1, HYBRID, CONFIRMED));
        assertThrows(IllegalArgumentException.class, () -> party(1, 0, CONFIRMED));
    }
}

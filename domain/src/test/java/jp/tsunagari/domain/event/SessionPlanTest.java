package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.SessionFormat.HYBRID;
import static jp.tsunagari.domain.event.SessionFormat.IN_PERSON;
import static jp.tsunagari.domain.event.SessionFormat.ONLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPlanTest {
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2023, 2, 11));

    private static List<Refusal> times(String startsAt, String endsAt) {
        return new SessionPlan(DAY, time(startsAt), time(endsAt), null, null, places(HYBRID, null, null, null))
                .faults();
    }

    private static List<Refusal> window(PartialDate heldOn, LocalDate opensOn, LocalDate closesOn) {
        return new SessionPlan(heldOn, null, null, opensOn, closesOn, places(HYBRID, null, null, null)).faults();
    }

    private static List<Refusal> places(SessionPlan.Places places) {
        return new SessionPlan(DAY, null, null, null, null, places).faults();
    }

    private static SessionPlan.Places places(SessionFormat format, Integer all, Integer inPerson, Integer online) {
        return new SessionPlan.Places(format, all, inPerson, online);
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"13:00, 13:01", "13:00, 16:00", "00:00, 23:59", "13:00,", ","})
    void aSessionEndsAfterItBegins(String startsAt, String endsAt) {
        assertEquals(List.of(), times(startsAt, endsAt));
    }

    @ParameterizedTest
    @CsvSource({"13:00, 13:00", "13:00, 12:59", "22:00, 01:00"})
    void andOnTheSameDay(String startsAt, String endsAt) {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.SESSION_ENDS_BEFORE_START,
                        "endsAt",
                        Map.of("startsAt", startsAt, "endsAt", endsAt))),
                times(startsAt, endsAt));
    }

    @Test
    void anEndNeedsAStart() {
        assertEquals(List.of(Refusal.of(RefusalCode.SESSION_START_MISSING, "startsAt")), times(null, "16:00"));
    }

    @Test
    void theLastDayOfRegistrationIsNotBeforeTheFirst() {
        LocalDate day = LocalDate.of(2023, 1, 10);
        assertEquals(List.of(), window(DAY, day, day));
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.REGISTRATION_CLOSES_BEFORE_OPENING,
                        "registrationClosesOn",
                        Map.of("opensOn", "2023-01-10", "closesOn", "2023-01-09"))),
                window(DAY, day, day.minusDays(1)));
    }

    @Test
    void nobodyRegistersAfterTheSession() {
        assertEquals(List.of(), window(DAY, DAY.latest(), DAY.latest()));
        LocalDate after = DAY.latest().plusDays(1);
        assertEquals(
                List.of(late("registrationOpensOn", after), late("registrationClosesOn", after)),
                window(DAY, after, after));
    }

    @Test
    void aSessionOfWhichOnlyTheMonthIsKnownMayBeOnItsLastDay() {
        PartialDate month = PartialDate.parse("2023-02").value();
        assertEquals(List.of(), window(month, null, LocalDate.of(2023, 2, 28)));
        assertEquals(1, window(month, null, LocalDate.of(2023, 3, 1)).size());
    }

    private static Refusal late(String field, LocalDate day) {
        return Refusal.of(
                RefusalCode.REGISTRATION_AFTER_SESSION,
                field,
                Map.of("actual", day.toString(), "heldOn", "2023-02-11"));
    }

    @Test
    void placesAreCountedInAllAndByFormat() {
        assertEquals(List.of(), places(places(HYBRID, 40, 40, 40)));
        assertEquals(List.of(), places(places(HYBRID, 40, 10, 10)));
        assertEquals(List.of(), places(places(HYBRID, null, 10, null)));
        assertEquals(List.of(), places(places(IN_PERSON, 40, 40, null)));
        assertEquals(List.of(), places(places(ONLINE, null, null, 40)));
    }

    @Test
    void noFormatHasMorePlacesThanThereAreInAll() {
        assertEquals(
                List.of(
                        Refusal.of(
                                RefusalCode.FORMAT_CAPACITY_ABOVE_CAPACITY,
                                "inPersonCapacity",
                                Map.of("capacity", 40, "actual", 41)),
                        Refusal.of(
                                RefusalCode.FORMAT_CAPACITY_ABOVE_CAPACITY,
                                "onlineCapacity",
                                Map.of("capacity", 40, "actual", 50))),
                places(places(HYBRID, 40, 41, 50)));
    }

    @Test
    void aSessionHeldInOneWayHasNoPlacesForTheOther() {
        assertEquals(List.of(other("onlineCapacity", IN_PERSON)), places(places(IN_PERSON, 40, 40, 1)));
        assertEquals(List.of(other("inPersonCapacity", ONLINE)), places(places(ONLINE, 40, 50, 40)));
    }

    private static Refusal other(String field, SessionFormat format) {
        return Refusal.of(RefusalCode.CAPACITY_OF_ANOTHER_FORMAT, field, Map.of("format", format.name()));
    }
}

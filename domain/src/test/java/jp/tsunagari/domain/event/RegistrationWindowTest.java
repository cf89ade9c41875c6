package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 11);

    private static RegistrationWindow window(LocalDate opensOn, LocalDate closesOn) {
        return new RegistrationWindow(PilotEventStatus.OPEN, false, PartialDate.of(DAY), opensOn, closesOn);
    }

    private static List<RefusalCode> codes(RegistrationWindow window, LocalDate today) {
        return window.closedTo(today).stream().map(Refusal::code).toList();
    }

    @Test
    void peopleRegisterFromTheFirstToTheLastDay() {
        RegistrationWindow window = window(DAY.minusDays(20), DAY.minusDays(3));
        assertEquals(List.of(RefusalCode.REGISTRATION_NOT_BEGUN), codes(window, DAY.minusDays(21)));
        assertEquals(List.of(), codes(window, DAY.minusDays(20)));
        assertEquals(List.of(), codes(window, DAY.minusDays(3)));
        assertEquals(List.of(RefusalCode.REGISTRATION_CLOSED), codes(window, DAY.minusDays(2)));
    }

    @Test
    void withoutALastDayItIsThatOfTheSession() {
        assertEquals(List.of(), codes(window(null, null), DAY));
        assertEquals(List.of(RefusalCode.REGISTRATION_CLOSED), codes(window(null, null), DAY.plusDays(1)));
        assertEquals(List.of(RefusalCode.REGISTRATION_CLOSED), codes(window(null, DAY.plusDays(9)), DAY.plusDays(1)));
    }

    @Test
    void aMonthLastsUntilItsLastDay() {
        RegistrationWindow window =
                new RegistrationWindow(PilotEventStatus.OPEN, false, new PartialDate(2026, 2, null), null, null);
        assertEquals(List.of(), codes(window, LocalDate.of(2026, 2, 28)));
        assertEquals(List.of(RefusalCode.REGISTRATION_CLOSED), codes(window, LocalDate.of(2026, 3, 1)));
        assertFalse(window.isOver(LocalDate.of(2026, 2, 28)));
        assertTrue(window.isOver(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @EnumSource(value = PilotEventStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void peopleRegisterOnlyWhileThePilotEventIsOpen(PilotEventStatus status) {
        RegistrationWindow window = new RegistrationWindow(status, false, PartialDate.of(DAY), null, null);
        assertEquals(List.of(RefusalCode.PILOT_EVENT_NOT_OPEN), codes(window, DAY));
        assertEquals(
                status != PilotEventStatus.CANCELLED, window.closedToOffice().isEmpty());
    }

    @Test
    void allReasonsAreToldAtOnce() {
        RegistrationWindow window = new RegistrationWindow(
                PilotEventStatus.PLANNED, true, PartialDate.of(DAY), DAY.plusDays(5), DAY.minusDays(5));
        assertEquals(
                List.of(
                        RefusalCode.SESSION_CANCELLED,
                        RefusalCode.PILOT_EVENT_NOT_OPEN,
                        RefusalCode.REGISTRATION_NOT_BEGUN,
                        RefusalCode.REGISTRATION_CLOSED),
                codes(window, DAY));
    }

    @Test
    void theOfficeEntersAlsoBeforeAndAfter() {
        assertEquals(List.of(), window(DAY.plusDays(1), DAY.minusDays(5)).closedToOffice());
        assertEquals(
                List.of(Refusal.of(RefusalCode.SESSION_CANCELLED, "")),
                new RegistrationWindow(PilotEventStatus.OPEN, true, PartialDate.of(DAY), null, null).closedToOffice());
    }
}

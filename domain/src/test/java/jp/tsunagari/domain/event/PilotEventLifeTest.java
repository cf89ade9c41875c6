package jp.tsunagari.domain.event;

import static jp.tsunagari.domain.event.PilotEventStatus.CANCELLED;
import static jp.tsunagari.domain.event.PilotEventStatus.HELD;
import static jp.tsunagari.domain.event.PilotEventStatus.OPEN;
import static jp.tsunagari.domain.event.PilotEventStatus.PLANNED;
import static jp.tsunagari.domain.event.PilotEventStatus.VERIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PilotEventLifeTest {
    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheLifeAreTaken(PilotEventStatus from) {
        Set<PilotEventStatus> next =
                switch (from) {
                    case PLANNED -> Set.of(OPEN, HELD, CANCELLED);
                    case OPEN -> Set.of(HELD, CANCELLED);
                    case HELD -> Set.of(VERIFIED);
                    case VERIFIED, CANCELLED -> Set.of();
                };
        for (PilotEventStatus to : PilotEventStatus.values()) {
            assertEquals(next.contains(to), PilotEventLife.transition(from, to).isOk(), from + " to " + to);
        }
    }

    @Test
    void aRefusalSaysWhatMayFollow() {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.PILOT_EVENT_TRANSITION_NOT_ALLOWED,
                        "to",
                        Map.of("from", "OPEN", "to", "VERIFIED", "allowed", List.of("HELD", "CANCELLED")))),
                PilotEventLife.transition(OPEN, VERIFIED).refusals());
    }

    @Test
    void peopleRegisterWhileItIsOpenOnly() {
        assertEquals(
                List.of(OPEN),
                Arrays.stream(PilotEventStatus.values())
                        .filter(PilotEventStatus::takesRegistrations)
                        .toList());
    }
}

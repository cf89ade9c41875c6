package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final Refusal REFUSAL = Refusal.of(RefusalCode.DATE_FORMAT, "");

    @Test
    void anOkHasAValueAndNoRefusals() {
        Result<Integer> ok = Result.ok(6);
        assertTrue(ok.isOk());
        assertEquals(6, ok.value());
        assertEquals(List.of(), ok.refusals());
    }

    @Test
    void aRefusalHasReasonsAndNoValue() {
        Result<Integer> refused = Result.refused(REFUSAL);
        assertFalse(refused.isOk());
        assertEquals(List.of(REFUSAL), refused.refusals());
        assertThrows(IllegalStateException.class, refused::value);
    }

    @Test
    void aRefusalWithoutReasonIsAProgrammingError() {
        List<Refusal> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> Result.refused(none));
    }

    @Test
    void mapChangesAValueAndKeepsRefusals() {
        assertEquals(Result.ok("6"), Result.ok(6).map(String::valueOf));
        assertEquals(
                List.of(REFUSAL),
                Result.<Integer>refused(REFUSAL).map(String::valueOf).refusals());
    }

    @Test
    void belowPutsEverySubjectUnderItsParent() {
        Result<Integer> refused =
                Result.refused(List.of(REFUSAL, Refusal.of(RefusalCode.REASON_MISSING, "overrides/0/reason")));
        assertEquals(
                List.of("selection", "selection/overrides/0/reason"),
                refused.below("selection").refusals().stream()
                        .map(Refusal::subject)
                        .toList());
        assertEquals(Result.ok(6), Result.ok(6).below("selection"));
        assertEquals(refused, refused.below(""));
    }
}

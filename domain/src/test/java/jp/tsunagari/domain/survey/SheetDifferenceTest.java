package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class SheetDifferenceTest {
    private static Optional<RefusalCode> code(Long valid, long sheets, String reason) {
        return SheetDifference.fault(valid, sheets, reason).map(Refusal::code);
    }

    @Test
    void asManySheetsAsAreValidAreExplainedByThemselvesAndFewerByAReason() {
        assertEquals(Optional.empty(), code(40L, 40, null));
        assertEquals(Optional.of(RefusalCode.DIFFERENCE_REASON_MISSING), code(40L, 39, null));
        assertEquals(Optional.of(RefusalCode.DIFFERENCE_REASON_MISSING), code(40L, 0, null));
        assertEquals(Optional.empty(), code(40L, 39, "one is kept elsewhere"));
        assertEquals(Optional.empty(), code(null, 39, null));
        Refusal missing = SheetDifference.fault(40L, 39, null).orElseThrow();
        assertEquals("reason", missing.subject());
        assertEquals(Map.of("valid", 40L, "sheets", 39L), missing.values());
    }

    @Test
    void noReasonExplainsMoreSheetsThanAreValid() {
        Refusal more = SheetDifference.fault(40L, 41, "whatever").orElseThrow();
        assertEquals(RefusalCode.COUNTS_CONTRADICT, more.code());
        assertEquals(41L, more.values().get("smallerCount"));
        assertEquals(40L, more.values().get("largerCount"));
    }
}

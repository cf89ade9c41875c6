package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void valuesAreCopiedSortedAndUnmodifiable() {
        List<String> allowed = new ArrayList<>(List.of("CLOSED"));
        Map<String, Object> given = new HashMap<>(Map.of("to", "ESTABLISHED", "from", "CLOSED", "allowed", allowed));
        Refusal refusal = Refusal.of(RefusalCode.PLATFORM_TRANSITION_NOT_ALLOWED, "to", given);
        given.clear();
        allowed.clear();
        assertEquals(
                List.of("allowed", "from", "to"), List.copyOf(refusal.values().keySet()));
        assertEquals(List.of("CLOSED"), refusal.values().get("allowed"));
        assertThrows(UnsupportedOperationException.class, () -> refusal.values().clear());
    }

    @Test
    void onlyPlainValuesAreTaken() {
        Map<String, Object> date = Map.of("since", LocalDate.EPOCH);
        Map<String, Object> nested = Map.of("since", List.of(LocalDate.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> Refusal.of(RefusalCode.LEFT_BEFORE_SINCE, "on", date));
        assertThrows(IllegalArgumentException.class, () -> Refusal.of(RefusalCode.LEFT_BEFORE_SINCE, "on", nested));
    }
}

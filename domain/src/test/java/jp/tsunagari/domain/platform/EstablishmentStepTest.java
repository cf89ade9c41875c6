package jp.tsunagari.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstablishmentStepTest {
    @Test
    void theStepsOfEachPhaseComeInPrintedOrder() {
        assertEquals(List.of("①", "②"), marks(Phase.INITIAL));
        assertEquals(List.of("③", "④-1", "④-2", "⑤", "⑤"), marks(Phase.PREPARATION));
        assertEquals(List.of("⑥", "⑦"), marks(Phase.ESTABLISHMENT));
        assertEquals(List.of("⑧", "⑨"), marks(Phase.SELF_SUSTAINING));
    }

    @Test
    void aStepOfTheCitysOwnListHasNeitherMarkNorPhase() {
        assertNull(EstablishmentStep.OWN.mark());
        assertNull(EstablishmentStep.OWN.phase());
    }

    private static List<String> marks(Phase phase) {
        return Arrays.stream(EstablishmentStep.values())
                .filter(step -> step.phase() == phase)
                .map(EstablishmentStep::mark)
                .toList();
    }
}

package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTest {
    @ParameterizedTest
    @CsvSource({
        "80, AT_LEAST, 80, MET",
        "80, AT_LEAST, 80.0000, MET",
        "80, AT_LEAST, 79.9999, NOT_MET",
        "80, AT_LEAST, 90.2, MET",
        "80, AT_LEAST, , NOT_MEASURED",
        "40, AT_MOST, 40, MET",
        "40, AT_MOST, 40.0001, NOT_MET",
        "40, AT_MOST, 0, MET",
        "40, AT_MOST, , NOT_MEASURED",
        "0, AT_LEAST, -1, NOT_MET",
        ", AT_LEAST, 98.0, NO_TARGET",
        ", AT_MOST, , NO_TARGET"
    })
    void theTargetItselfIsMetOnBothSides(
            BigDecimal target, KpiDirection direction, BigDecimal measured, KpiStatus expected) {
        assertEquals(expected, new Kpi(target, direction, measured).status());
    }
}

package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseRateTest {
    static Stream<JsonNode> documents() {
        return Vectors.list("survey.json", "responseRates").stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatTheDocumentsPrint(JsonNode row) {
        ResponseRate rate = ResponseRate.of(
                        row.get("valid").asLong(), row.get("distributed").asLong())
                .orElseThrow();
        assertEquals(0, rate.rate().compareTo(row.get("rate").decimalValue()));
        assertEquals(6, rate.rate().scale());
        String percent =
                row.path("printedPercent").asText(row.path("computedPercent").asText());
        assertEquals(new BigDecimal(percent), rate.percent());
        assertFalse(rate.differsFrom(new BigDecimal(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2000, 0.1, 0.000500",
        "1999, 2000, 100.0, 0.999500",
        "38649, 100000, 38.6, 0.386490",
        "1, 3, 33.3, 0.333333",
        "2, 3, 66.7, 0.666667",
        "0, 5, 0.0, 0.000000",
        "5, 5, 100.0, 1.000000"
    })
    void isRoundedOnceAndHalfUp(long valid, long distributed, BigDecimal percent, BigDecimal rate) {
        assertEquals(percent, new ResponseRate(valid, distributed).percent());
        assertEquals(rate, new ResponseRate(valid, distributed).rate());
    }

    @ParameterizedTest
    @CsvSource({
        "386, 1000, 38.65, false",
        "386, 1000, 38.55, false",
        "386, 1000, 38.651, true",
        "386, 1000, 38.549, true",
        "1159, 3000, 38.6, false",
        "1159, 3000, 38.7, true",
        "1159, 3000, 38.5, true",
        "1159, 3000, 0.386, true"
    })
    void aPrintedRateMayDifferByFiveHundredthsOfAPoint(
            long valid, long distributed, BigDecimal printed, boolean differs) {
        assertEquals(differs, new ResponseRate(valid, distributed).differsFrom(printed));
    }

    @Test
    void thereIsNoneWhileACountIsUnknownOrNothingWasDistributed() {
        assertEquals(Optional.empty(), ResponseRate.of(null, 10L));
        assertEquals(Optional.empty(), ResponseRate.of(10L, null));
        assertEquals(Optional.empty(), ResponseRate.of(0L, 0L));
        assertThrows(IllegalArgumentException.class, () -> new ResponseRate(0, 0));
        assertTrue(ResponseRate.of(0L, 1L).isPresent());
    }
}

package jp.tsunagari.domain.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MunicipalityCodeTest {
    private static final String FILE = "municipality-codes.json";

    static Stream<JsonNode> valid() {
        return Vectors.list(FILE, "valid").stream();
    }

    static Stream<String> invalid() {
        return Vectors.list(FILE, "invalidSixDigit").stream().map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void sixDigitsAreKeptAndFiveAreCompleted(JsonNode row) {
        MunicipalityCode code = new MunicipalityCode(row.get("code").asText());
        assertEquals(Result.ok(code), MunicipalityCode.parse(code.value()));
        assertEquals(
                Result.ok(code), MunicipalityCode.parse(row.get("fiveDigit").asText()));
        assertEquals(row.get("fiveDigit").asText(), code.fiveDigits());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesTheOthers(String text) {
        assertFalse(MunicipalityCode.parse(text).isOk());
        assertThrows(IllegalArgumentException.class, () -> new MunicipalityCode(text));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void everyOtherCheckDigitIsRefused(JsonNode row) {
        String code = row.get("code").asText();
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != code.charAt(5)) {
                assertEquals(RefusalCode.MUNICIPALITY_CODE_CHECK_DIGIT, code(code.substring(0, 5) + digit));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', MUNICIPALITY_CODE_LENGTH",
        "1221, MUNICIPALITY_CODE_LENGTH",
        "1221900, MUNICIPALITY_CODE_LENGTH",
        "12219O, MUNICIPALITY_CODE_NOT_DIGITS",
        "' 12219', MUNICIPALITY_CODE_NOT_DIGITS",
        "１２２１９０, MUNICIPALITY_CODE_FULL_WIDTH",
        "12219０, MUNICIPALITY_CODE_FULL_WIDTH",
        "122191, MUNICIPALITY_CODE_CHECK_DIGIT",
        "000000, MUNICIPALITY_CODE_PREFECTURE",
        "000001, MUNICIPALITY_CODE_PREFECTURE",
        "480002, MUNICIPALITY_CODE_PREFECTURE",
        "48000, MUNICIPALITY_CODE_PREFECTURE",
        "00100, MUNICIPALITY_CODE_PREFECTURE"
    })
    void saysWhatIsWrong(String text, RefusalCode code) {
        assertEquals(code, code(text));
    }

    @Test
    void aWrongCheckDigitComesWithTheRightOne() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.MUNICIPALITY_CODE_CHECK_DIGIT, "", Map.of("expected", 0, "actual", 1))),
                MunicipalityCode.parse("122191").refusals());
    }

    @Test
    void nothingHasLengthZero() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.MUNICIPALITY_CODE_LENGTH, "", Map.of("expected", 6, "actual", 0))),
                MunicipalityCode.parse(null).refusals());
    }

    @Test
    void onlySixDigitsAreStored() {
        assertThrows(IllegalArgumentException.class, () -> new MunicipalityCode("12219"));
    }

    @Test
    void theFirstTwoDigitsNameThePrefecture() {
        assertEquals(Prefecture.CHIBA, new MunicipalityCode("122190").prefecture());
        assertEquals(Prefecture.HOKKAIDO, new MunicipalityCode("012301").prefecture());
    }

    private static RefusalCode code(String text) {
        return MunicipalityCode.parse(text).refusals().get(0).code();
    }
}

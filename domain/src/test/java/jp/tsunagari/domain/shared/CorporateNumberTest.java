package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorporateNumberTest {
    private static final String FILE = "corporate-numbers.json";

    static Stream<String> valid() {
        return Vectors.list(FILE, "valid").stream().map(node -> node.asText());
    }

    static Stream<String> invalid() {
        return Vectors.list(FILE, "invalid").stream().map(node -> node.asText());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void takesPublishedNumbers(String number) {
        assertEquals(Result.ok(new CorporateNumber(number)), CorporateNumber.parse(number));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesTheOthers(String number) {
        assertFalse(CorporateNumber.parse(number).isOk());
        assertThrows(IllegalArgumentException.class, () -> new CorporateNumber(number));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void everyOtherFirstDigitIsRefused(String number) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != number.charAt(0)) {
                assertEquals(RefusalCode.CORPORATE_NUMBER_CHECK_DIGIT, code(digit + number.substring(1)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', CORPORATE_NUMBER_LENGTH",
        "800002013000, CORPORATE_NUMBER_LENGTH",
        "80000201300011, CORPORATE_NUMBER_LENGTH",
        "T8000020130001, CORPORATE_NUMBER_IS_INVOICE_NUMBER",
        "t8000020130001, CORPORATE_NUMBER_IS_INVOICE_NUMBER",
        "T800002013000, CORPORATE_NUMBER_NOT_DIGITS",
        "8000020-130001, CORPORATE_NUMBER_NOT_DIGITS",
        "' 8000020130001', CORPORATE_NUMBER_NOT_DIGITS",
        "８000020130001, CORPORATE_NUMBER_FULL_WIDTH",
        "８００００２０１３０００１, CORPORATE_NUMBER_FULL_WIDTH",
        "9000020130001, CORPORATE_NUMBER_CHECK_DIGIT"
    })
    void saysWhatIsWrong(String number, RefusalCode code) {
        assertEquals(code, code(number));
    }

    @Test
    void aWrongCheckDigitComesWithTheRightOne() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.CORPORATE_NUMBER_CHECK_DIGIT, "", Map.of("expected", 8, "actual", 9))),
                CorporateNumber.parse("9000020130001").refusals());
    }

    @Test
    void nothingHasLengthZero() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.CORPORATE_NUMBER_LENGTH, "", Map.of("expected", 13, "actual", 0))),
                CorporateNumber.parse(null).refusals());
    }

    private static RefusalCode code(String number) {
        return CorporateNumber.parse(number).refusals().get(0).code();
    }
}

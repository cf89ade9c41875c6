package jp.tsunagari.domain.municipality;

import java.util.Map;
import jp.tsunagari.domain.shared.CodeText;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * A municipality code (全国地方公共団体コード, JIS X 0401/0402 with the check digit of the Ministry of Internal Affairs): six
 * digits, the last {@code (11 − (6·d1 + 5·d2 + 4·d3 + 3·d4 + 2·d5) mod 11) mod 10}.
 *
 * @param value the six digits
 */
public record MunicipalityCode(String value) {
    private static final int LENGTH = 6;
    private static final int BASE_LENGTH = 5;

    /** Anything but six correct digits is a programming error here; input goes through {@link #parse}. */
    public MunicipalityCode {
        if (value.length() != LENGTH || refusal(value) != null) {
            throw new IllegalArgumentException("not a municipality code: " + value);
        }
    }

    /**
     * Reads six ASCII digits, or five to which the check digit is added. Refused, the first that applies:
     * {@link RefusalCode#MUNICIPALITY_CODE_FULL_WIDTH}, {@link RefusalCode#MUNICIPALITY_CODE_NOT_DIGITS},
     * {@link RefusalCode#MUNICIPALITY_CODE_LENGTH}, {@link RefusalCode#MUNICIPALITY_CODE_PREFECTURE},
     * {@link RefusalCode#MUNICIPALITY_CODE_CHECK_DIGIT}.
     */
    public static Result<MunicipalityCode> parse(String text) {
        String given = text == null ? "" : text;
        Refusal refusal = refusal(given);
        if (refusal != null) {
            return Result.refused(refusal);
        }
        return Result.ok(new MunicipalityCode(given.length() == LENGTH ? given : given + checkDigit(given)));
    }

    /** The prefecture (都道府県) that the first two digits name. */
    public Prefecture prefecture() {
        return Prefecture.ofCode(value.substring(0, 2)).orElseThrow();
    }

    /** The code without its check digit, as many tables print it. */
    public String fiveDigits() {
        return value.substring(0, BASE_LENGTH);
    }

    private static Refusal refusal(String text) {
        if (CodeText.hasFullWidthDigit(text)) {
            return Refusal.of(RefusalCode.MUNICIPALITY_CODE_FULL_WIDTH, "");
        }
        if (!CodeText.hasOnlyDigits(text)) {
            return Refusal.of(RefusalCode.MUNICIPALITY_CODE_NOT_DIGITS, "");
        }
        if (text.length() != LENGTH && text.length() != BASE_LENGTH) {
            return Refusal.of(
                    RefusalCode.MUNICIPALITY_CODE_LENGTH, "", Map.of("expected", LENGTH, "actual", text.length()));
        }
        if (Prefecture.ofCode(text.substring(0, 2)).isEmpty()) {
            return Refusal.of(RefusalCode.MUNICIPALITY_CODE_PREFECTURE, "", Map.of("actual", text.substring(0, 2)));
        }
        int expected = checkDigit(text);
        if (text.length() == LENGTH && CodeText.digit(text, BASE_LENGTH) != expected) {
            return Refusal.of(
                    RefusalCode.MUNICIPALITY_CODE_CHECK_DIGIT,
                    "",
                    Map.of("expected", expected, "actual", CodeText.digit(text, BASE_LENGTH)));
        }
        return null;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int position = 0; position < BASE_LENGTH; position++) {
            sum += CodeText.digit(digits, position) * (LENGTH - position);
        }
        return (11 - sum % 11) % 10;
    }
}

package jp.tsunagari.domain.shared;

import java.util.Map;

/**
 * A corporate number (法人番号) of the National Tax Agency: 13 digits of which the first is the check digit,
 * {@code 9 − (Σ Pn·Qn mod 9)} with n counted from the right of the other twelve, Q = 1 for odd n and 2 for even n.
 *
 * @param value the 13 digits
 */
public record CorporateNumber(String value) {
    private static final int LENGTH = 13;

    /** Anything that {@link #parse} refuses is a programming error here. */
    public CorporateNumber {
        if (refusal(value) != null) {
            throw new IllegalArgumentException("not a corporate number: " + value);
        }
    }

    /**
     * Reads 13 ASCII digits. Refused, the first that applies: {@link RefusalCode#CORPORATE_NUMBER_FULL_WIDTH},
     * {@link RefusalCode#CORPORATE_NUMBER_IS_INVOICE_NUMBER}, {@link RefusalCode#CORPORATE_NUMBER_NOT_DIGITS},
     * {@link RefusalCode#CORPORATE_NUMBER_LENGTH}, {@link RefusalCode#CORPORATE_NUMBER_CHECK_DIGIT}.
     */
    public static Result<CorporateNumber> parse(String text) {
        String given = text == null ? "" : text;
        Refusal refusal = refusal(given);
        return refusal == null ? Result.ok(new CorporateNumber(given)) : Result.refused(refusal);
    }

    private static Refusal refusal(String text) {
        if (CodeText.hasFullWidthDigit(text)) {
            return Refusal.of(RefusalCode.CORPORATE_NUMBER_FULL_WIDTH, "");
        }
        if (text.matches("[Tt][0-9]{13}")) {
            return Refusal.of(RefusalCode.CORPORATE_NUMBER_IS_INVOICE_NUMBER, "");
        }
        if (!CodeText.hasOnlyDigits(text)) {
            return Refusal.of(RefusalCode.CORPORATE_NUMBER_NOT_DIGITS, "");
        }
        if (text.length() != LENGTH) {
            return Refusal.of(
                    RefusalCode.CORPORATE_NUMBER_LENGTH, "", Map.of("expected", LENGTH, "actual", text.length()));
        }
        int expected = checkDigit(text);
        int actual = CodeText.digit(text, 0);
        return expected == actual
                ? null
                : Refusal.of(
                        RefusalCode.CORPORATE_NUMBER_CHECK_DIGIT, "", Map.of("expected", expected, "actual", actual));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int n = 1; n < LENGTH; n++) {
            sum += CodeText.digit(digits, LENGTH - n) * (n % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }
}

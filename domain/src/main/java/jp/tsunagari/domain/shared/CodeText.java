package jp.tsunagari.domain.shared;

/** What can be said of the text of a numeric code. Codes are never normalised: a wrong form is refused, not mended. */
public final class CodeText {
    private static final int FULL_WIDTH_ZERO = 0xFF10;
    private static final int FULL_WIDTH_NINE = 0xFF19;

    private CodeText() {}

    /** Whether it holds a full-width digit (０–９). */
    public static boolean hasFullWidthDigit(String text) {
        return text.codePoints().anyMatch(c -> c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_NINE);
    }

    /** Whether it holds nothing but ASCII digits; true for the empty text. */
    public static boolean hasOnlyDigits(String text) {
        return text.codePoints().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The digit at a position (from 0) of a text of ASCII digits. */
    public static int digit(String digits, int position) {
        return digits.charAt(position) - '0';
    }
}

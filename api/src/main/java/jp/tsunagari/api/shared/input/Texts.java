package jp.tsunagari.api.shared.input;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * The limits of a text: no space around a name, because it would make another name of it, not empty, a length in code points, no control characters (a long text may have line breaks and tabs).
 */
final class Texts {
    private static final int DEFAULT_MAX = 200;

    /** From this length on a text is prose and not a name. */
    private static final int PROSE = 1000;

    private Texts() {}

    /** The text, or a {@link Misread}. */
    static Object read(String text, Size size, Pattern pattern) {
        Object value = read(text, size);
        return value == text && pattern != null && !text.matches(pattern.regexp())
                ? new Misread("pattern", Map.of("pattern", pattern.regexp()))
                : value;
    }

    static Object read(String text, Size size) {
        int max = size == null ? DEFAULT_MAX : size.max();
        if (text.isBlank()) {
            return new Misread("empty", Map.of());
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return new Misread("too-long", Map.of("max", max, "actual", length));
        }
        if (max < PROSE && text.strip().length() < text.length()) {
            return new Misread("surrounding-space", Map.of());
        }
        if (text.codePoints().anyMatch(point -> isForbidden(point, max >= PROSE))) {
            return new Misread("control-character", Map.of());
        }
        return text;
    }

    private static boolean isForbidden(int point, boolean prose) {
        if (prose && (point == '\n' || point == '\r' || point == '\t')) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || point == 0x2028 || point == 0x2029;
    }
}

package jp.tsunagari.api.shared.input;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;

/** The limits of a text: not empty, a length in code points, no control characters (a long text may have line breaks and tabs). */
final class Texts {
    /** From this length on a text is prose and not a name. */
    private static final int PROSE = 1000;

    private Texts() {}

    static Object read(String text, AnnotatedElement rules, FaultSink sink) {
        Size size = rules.getAnnotation(Size.class);
        int max = size == null ? 200 : size.max();
        if (text.isBlank()) {
            return sink.add("empty", Map.of());
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return sink.add("too-long", Map.of("max", max, "actual", length));
        }
        if (text.codePoints().anyMatch(point -> isForbidden(point, max >= PROSE))) {
            return sink.add("control-character", Map.of());
        }
        Pattern pattern = rules.getAnnotation(Pattern.class);
        if (pattern != null && !text.matches(pattern.regexp())) {
            return sink.add("pattern", Map.of("pattern", pattern.regexp()));
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

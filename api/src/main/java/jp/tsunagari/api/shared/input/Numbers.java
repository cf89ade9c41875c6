package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;

/** Whole numbers within the limits that the record declares. */
final class Numbers {
    private Numbers() {}

    static Object read(JsonNode node, Class<?> type, AnnotatedElement rules, FaultSink sink) {
        if (!node.isIntegralNumber()) {
            return sink.add("wrong-type", Map.of("expected", "integer"));
        }
        boolean isInt = type == Integer.class || type == int.class;
        Min least = rules.getAnnotation(Min.class);
        Max most = rules.getAnnotation(Max.class);
        long min = least != null ? least.value() : isInt ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long max = most != null ? most.value() : isInt ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
            return sink.add("out-of-range", Map.of("min", min, "max", max));
        }
        if (isInt) {
            return node.intValue();
        }
        return node.longValue();
    }
}

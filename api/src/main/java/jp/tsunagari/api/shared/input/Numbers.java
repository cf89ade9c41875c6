package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Map;

/** Numbers within the limits that the record declares. */
final class Numbers {
    static final int MOST_DECIMALS = 4;

    private Numbers() {}

    /** The number, or a {@link Misread}. */
    static Object read(JsonNode node, Class<?> type, Min least, Max most) {
        if (!node.isIntegralNumber()) {
            return new Misread("wrong-type", Map.of("expected", "integer"));
        }
        boolean isInt = type == Integer.class || type == int.class;
        long min = least != null ? least.value() : isInt ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long max = most != null ? most.value() : isInt ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (!node.canConvertToLong() || node.longValue() < min || node.longValue() > max) {
            return new Misread("out-of-range", Map.of("min", min, "max", max));
        }
        if (isInt) {
            return node.intValue();
        }
        return node.longValue();
    }

    /** A number with up to {@value #MOST_DECIMALS} decimals, such as a percentage, or as many as it declares; or a {@link Misread}. */
    static Object readDecimal(JsonNode node, Min least, Max most, Decimals decimals) {
        if (!node.isNumber()) {
            return new Misread("wrong-type", Map.of("expected", "number"));
        }
        BigDecimal number = node.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least.value())) < 0
                || number.compareTo(BigDecimal.valueOf(most.value())) > 0) {
            return new Misread("out-of-range", Map.of("min", least.value(), "max", most.value()));
        }
        int mostDecimals = decimals == null ? MOST_DECIMALS : decimals.value();
        return number.stripTrailingZeros().scale() > mostDecimals
                ? new Misread("too-many-decimals", Map.of("max", mostDecimals))
                : number;
    }
}

package jp.tsunagari.domain.shared;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One reason why something was refused.
 *
 * @param code which reason
 * @param subject the faulty part of the input, its names and list positions joined by {@code /} ({@code overrides/0/reason});
 *     empty for the whole
 * @param values what a message may need, in the order of the keys; text, numbers, booleans and lists only
 */
public record Refusal(RefusalCode code, String subject, Map<String, Object> values) {

    /** Takes an unmodifiable copy of the values; a value of any other kind is a programming error. */
    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(subject);
        TreeMap<String, Object> copy = new TreeMap<>();
        values.forEach((key, value) -> copy.put(key, plain(key, value)));
        values = Collections.unmodifiableMap(copy);
    }

    /** A refusal that needs no values. */
    public static Refusal of(RefusalCode code, String subject) {
        return new Refusal(code, subject, Map.of());
    }

    /** A refusal with the values that explain it. */
    public static Refusal of(RefusalCode code, String subject, Map<String, ?> values) {
        return new Refusal(code, subject, Map.copyOf(values));
    }

    /** The same refusal seen from outside: its subject now lies below {@code parent}. An empty parent changes nothing. */
    public Refusal below(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        return new Refusal(code, subject.isEmpty() ? parent : parent + "/" + subject, values);
    }

    private static Object plain(String key, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> plain(key, item)).toList();
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("the value " + key + " is neither text, number, boolean nor list");
    }
}

package jp.tsunagari.api.shared.problem;

import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;

/**
 * One fault of an input or one condition that is not met. {@code pointer} is a JSON pointer into the body, {@code parameter} the
 * name of a query parameter; both are null where the fault belongs to no single place. The text is looked up by {@code code}.
 */
public record Fault(String pointer, String parameter, String code, Map<String, ?> values) {

    public static Fault at(String pointer, String code) {
        return new Fault(pointer, null, code, Map.of());
    }

    public static Fault at(String pointer, String code, Map<String, ?> values) {
        return new Fault(pointer, null, code, values);
    }

    public static Fault parameter(String name, String code, Map<String, ?> values) {
        return new Fault(null, name, code, values);
    }

    /** A condition without a place in the input. */
    public static Fault of(String code, Map<String, ?> values) {
        return new Fault(null, null, code, values);
    }

    /** A refusal of the domain; its subject names the place below {@code base} (a pointer, or null for no place). */
    public static Fault of(Refusal refusal, String base) {
        String subject = refusal.subject();
        String pointer = base == null ? null : subject.isEmpty() ? base : base + "/" + subject;
        return new Fault(pointer, null, Slug.of(refusal.code()), refusal.values());
    }
}

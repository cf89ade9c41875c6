package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/**
 * Builds an {@link Input} from a tree and collects every fault on the way, each with its pointer. Binding and checking are one walk,
 * because a binder that stops at the first wrong type cannot tell the second. A component that is a tree is passed on unread: its names
 * are no fields of ours.
 */
public final class InputReader {
    private final List<Fault> faults = new ArrayList<>();

    /** The record, or a problem with all faults at once. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        InputReader reader = new InputReader();
        Object value = reader.object(tree, type, "");
        if (!reader.faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, reader.faults);
        }
        return type.cast(value);
    }

    private Object object(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            return fault(pointer, "wrong-type", Map.of("expected", "object"));
        }
        RecordShape shape = RecordShape.of(type);
        Set<String> unknown = new TreeSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!shape.has(name)) {
                unknown.add(name);
            }
        }
        unknown.forEach(name -> fault(pointer + "/" + escape(name), "unknown-field", Map.of("allowed", shape.names())));
        int before = faults.size();
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : shape.components()) {
            values.put(
                    component.getName(),
                    component(node.get(component.getName()), component, pointer + "/" + component.getName()));
        }
        return faults.size() == before && unknown.isEmpty() ? shape.build(values) : null;
    }

    private Object component(JsonNode node, RecordComponent component, String pointer) {
        AnnotatedElement rules = component.getAccessor();
        if (node == null || node.isNull()) {
            if (rules.isAnnotationPresent(NotNull.class)) {
                return fault(pointer, node == null ? "missing" : "null", Map.of());
            }
            return component.getType() == List.class ? List.of() : null;
        }
        if (component.getType() == List.class) {
            return list(node, component, pointer);
        }
        return value(node, component.getType(), rules, pointer);
    }

    private Object list(JsonNode node, RecordComponent component, String pointer) {
        if (!node.isArray()) {
            return fault(pointer, "wrong-type", Map.of("expected", "array"));
        }
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size != null && (node.size() > size.max() || node.size() < size.min())) {
            return fault(pointer, "array-size", Map.of("min", size.min(), "max", size.max(), "actual", node.size()));
        }
        var element = ((AnnotatedParameterizedType) component.getAccessor().getAnnotatedReturnType())
                .getAnnotatedActualTypeArguments()[0];
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(value(node.get(i), (Class<?>) element.getType(), element, pointer + "/" + i));
        }
        return values;
    }

    private Object value(JsonNode node, Class<?> type, AnnotatedElement rules, String pointer) {
        if (type == JsonNode.class) {
            return node;
        }
        if (type.isRecord() && !Scalars.isScalar(type)) {
            return object(node, type, pointer);
        }
        Object value = scalar(node, type, rules);
        return value instanceof Misread misread ? fault(pointer, misread.code(), misread.values()) : value;
    }

    private static Object scalar(JsonNode node, Class<?> type, AnnotatedElement rules) {
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Numbers.read(node, type, rules.getAnnotation(Min.class), rules.getAnnotation(Max.class));
        }
        if (type == BigDecimal.class) {
            return Numbers.readDecimal(
                    node,
                    rules.getAnnotation(Min.class),
                    rules.getAnnotation(Max.class),
                    rules.getAnnotation(Decimals.class));
        }
        if (type == Boolean.class || type == boolean.class) {
            return node.isBoolean() ? node.booleanValue() : new Misread("wrong-type", Map.of("expected", "boolean"));
        }
        if (!node.isTextual()) {
            return new Misread("wrong-type", Map.of("expected", "string"));
        }
        return type == String.class
                ? Texts.read(node.textValue(), rules.getAnnotation(Size.class), rules.getAnnotation(Pattern.class))
                : Scalars.read(node.textValue(), type);
    }

    private Object fault(String pointer, String code, Map<String, ?> values) {
        faults.add(Fault.at(pointer, code, values));
        return null;
    }

    /** A name that a caller made up, as a part of a pointer. */
    public static String escape(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        return shown.replaceAll("\\p{Cntrl}|\\p{Cs}", "?").replace("~", "~0").replace("/", "~1");
    }
}

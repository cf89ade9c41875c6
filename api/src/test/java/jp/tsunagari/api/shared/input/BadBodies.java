package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Samples;

/** Bodies that are wrong in one place each: every place of the schema, below the example, with every value that it must refuse. */
final class BadBodies {
    private static final TextNode HERE = TextNode.valueOf("@@HERE@@");

    record Bad(String why, String pointer, byte[] body) {}

    private record Place(String pointer, JsonNode schema, boolean required, boolean nullable) {}

    private final Operation operation;
    private final String mediaType;
    private final boolean isPatch;
    private final List<Place> places = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    private BadBodies(Operation operation, String mediaType) {
        this.operation = operation;
        this.mediaType = mediaType;
        this.isPatch = mediaType.equals(MergePatch.MEDIA_TYPE);
    }

    static List<Bad> of(Operation operation, String mediaType) {
        BadBodies bodies = new BadBodies(operation, mediaType);
        bodies.collect("", operation.schema(mediaType), true, false);
        bodies.places.forEach(bodies::spoil);
        return bodies.bad;
    }

    private void collect(String pointer, JsonNode declared, boolean required, boolean nullable) {
        JsonNode schema = operation.resolve(declared);
        places.add(new Place(pointer, schema, required, nullable));
        Set<String> needed = new HashSet<>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        schema.path("properties")
                .properties()
                .forEach(property -> collect(
                        pointer + "/" + property.getKey(),
                        property.getValue(),
                        needed.contains(property.getKey()),
                        mayBeNull(property.getValue())));
        if (schema.has("items")) {
            collect(pointer + "/0", schema.get("items"), false, false);
        }
    }

    private static boolean mayBeNull(JsonNode declared) {
        return declared.path("type").toString().contains("null")
                || declared.path("anyOf").toString().contains("\"null\"");
    }

    private void spoil(Place place) {
        if (Samples.type(place.schema()).equals("object")) {
            add("unknown field", place.pointer() + "/surprise", place.pointer() + "/surprise", "1");
        }
        if (place.required() && !place.pointer().isEmpty()) {
            add("missing", place.pointer(), place.pointer(), null);
        }
        if (!place.nullable()) {
            add("null", place.pointer(), place.pointer(), "null");
        }
        BadValues.of(place.schema()).forEach((why, value) -> add(why, place.pointer(), place.pointer(), value));
    }

    private void add(String why, String at, String expected, String value) {
        String text;
        if (at.isEmpty()) {
            text = value;
        } else if (value == null && !(isPatch && at.lastIndexOf('/') == 0)) {
            text = with(at, null).toString();
        } else {
            text = with(at, HERE).toString().replace(HERE.toString(), value == null ? "null" : value);
        }
        bad.add(new Bad(why + " at '" + at + "'", expected, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The example with {@code value} at {@code pointer}; what lies on the way and is not in the example is made up. */
    private JsonNode with(String pointer, JsonNode value) {
        JsonNode root = operation.example(mediaType).deepCopy();
        JsonNode schema = operation.schema(mediaType);
        JsonNode node = root;
        String[] steps = pointer.substring(1).split("/");
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            boolean inArray = node instanceof ArrayNode;
            schema = operation.resolve(
                    inArray ? schema.get("items") : schema.path("properties").path(steps[i]));
            JsonNode child = inArray ? node.get(0) : node.get(steps[i]);
            JsonNode next = last ? value : child == null || child.isEmpty() ? Samples.of(schema, operation) : child;
            set(node, steps[i], next);
            node = next;
        }
        return root;
    }

    private static void set(JsonNode node, String step, JsonNode value) {
        if (node instanceof ArrayNode array) {
            if (array.isEmpty()) {
                array.add(value);
            } else {
                array.set(0, value);
            }
        } else if (value == null) {
            ((ObjectNode) node).remove(step);
        } else {
            ((ObjectNode) node).set(step, value);
        }
    }
}

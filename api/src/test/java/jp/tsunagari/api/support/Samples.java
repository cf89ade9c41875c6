package jp.tsunagari.api.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes values that fit a schema, for the fields that an example leaves out. */
public final class Samples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Samples() {}

    public static JsonNode of(JsonNode declared, Operation operation) {
        JsonNode schema = operation.resolve(declared);
        return switch (type(schema)) {
            case "object" -> object(schema, operation);
            case "array" -> JSON.arrayNode().add(of(schema.get("items"), operation));
            case "integer" -> JSON.numberNode(Math.max(schema.path("minimum").asInt(1), 1));
            case "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(text(schema));
        };
    }

    /** The one type that is not null. */
    public static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.asText("string");
    }

    private static ObjectNode object(JsonNode schema, Operation operation) {
        ObjectNode object = JSON.objectNode();
        schema.path("required")
                .forEach(name ->
                        object.set(name.asText(), of(schema.path("properties").path(name.asText()), operation)));
        return object;
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "2024-04-01";
            case "uuid" -> "0195eea5-d400-718a-b154-b92bc3a6a88d";
            case "uri" -> "https://example.jp/";
            default -> pattern(schema.path("pattern").asText());
        };
    }

    private static String pattern(String pattern) {
        if (pattern.isEmpty()) {
            return "文";
        }
        for (String candidate :
                new String[] {Api.ICHIHARA, "2024-04", "13:30", "1180301018771", "https://example.jp/", "demo"}) {
            if (candidate.matches(pattern)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no sample for the pattern " + pattern);
    }
}

package jp.tsunagari.api.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a 3.1 document as 3.0, for openapi-diff: it reads 3.1, but looks only at the single {@code type} of 3.0 and so would pass
 * over a changed type. What 3.1 says with the type {@code null} becomes {@code nullable}.
 */
final class AsOpenApi30 {
    private AsOpenApi30() {}

    static JsonNode of(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.put("openapi", "3.0.3");
        rewrite(copy);
        return copy;
    }

    private static void rewrite(JsonNode node) {
        node.forEach(AsOpenApi30::rewrite);
        if (node instanceof ObjectNode schema) {
            oneType(schema);
            oneOfTwo(schema);
        }
    }

    /** {@code type: [string, "null"]} */
    private static void oneType(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            for (JsonNode type : types) {
                if (type.asText().equals("null")) {
                    schema.put("nullable", true);
                } else {
                    schema.put("type", type.asText());
                }
            }
        }
    }

    /** {@code anyOf: [{$ref}, {type: "null"}]} */
    private static void oneOfTwo(ObjectNode schema) {
        if (schema.get("anyOf") instanceof ArrayNode choices
                && choices.size() == 2
                && choices.get(1).path("type").asText().equals("null")) {
            schema.remove("anyOf");
            schema.putArray("allOf").add(choices.get(0));
            schema.put("nullable", true);
        }
    }
}

package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.tsunagari.api.support.Samples;

/** Values, as JSON, that a schema must refuse, by what is wrong with them. */
final class BadValues {
    /** Larger arrays than this would only test the size of the body. */
    private static final int LONGEST_ARRAY = 2000;

    private BadValues() {}

    static Map<String, String> of(JsonNode schema) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (Samples.type(schema)) {
            case "object" -> wrongTypes(values, "[]", "17");
            case "array" -> array(schema, values);
            case "integer" -> integer(schema, values);
            case "number" -> number(schema, values);
            case "boolean" -> wrongTypes(values, "\"true\"", "1");
            default -> text(schema, values);
        }
        return values;
    }

    private static void wrongTypes(Map<String, String> values, String... wrong) {
        for (String value : wrong) {
            values.put("wrong type " + value, value);
        }
    }

    private static void array(JsonNode schema, Map<String, String> values) {
        wrongTypes(values, "{}", "\"text\"");
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (most <= LONGEST_ARRAY) {
            values.put("too many", "[" + "null,".repeat(most) + "null]");
        }
    }

    private static void integer(JsonNode schema, Map<String, String> values) {
        wrongTypes(values, "1.5", "1e2");
        number(schema, values);
    }

    private static void number(JsonNode schema, Map<String, String> values) {
        wrongTypes(values, "\"12\"", "true");
        values.put("huge", "1" + "0".repeat(30));
        values.put("huge negative", "-1" + "0".repeat(30));
        if (schema.has("minimum")) {
            values.put("too small", Long.toString(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            values.put("too large", Long.toString(schema.get("maximum").asLong() + 1));
        }
    }

    private static void text(JsonNode schema, Map<String, String> values) {
        wrongTypes(values, "17", "{}");
        values.put("empty", "\"\"");
        values.put("blank", "\" \u3000\"");
        values.put("zero character", "\"a\\u0000b\"");
        values.put("bell character", "\"a\\u0007b\"");
        values.put("lone surrogate", "\"a\\ud800b\"");
        if (schema.has("maxLength")) {
            values.put("too long", '"' + "𠮷".repeat(schema.get("maxLength").asInt() + 1) + '"');
        } else {
            values.put("too long", '"' + "9".repeat(5000) + '"');
        }
        if (schema.has("enum")) {
            values.put("unknown code", "\"NO_SUCH_CODE\"");
        }
        byFormat(schema.path("format").asText(), schema.path("pattern").asText(), values);
    }

    private static void byFormat(String format, String pattern, Map<String, String> values) {
        if (format.equals("date")) {
            values.put("no such day", "\"2024-02-30\"");
            values.put("no date", "\"soon\"");
            values.put("date out of range", "\"99999-01-01\"");
        } else if (format.equals("uuid")) {
            values.put("no id", "\"17\"");
            values.put("unknown id", "\"00000000-0000-7000-8000-000000000000\"");
        } else if (pattern.contains("{5,6}")) {
            values.put("wrong check digit", "\"122191\"");
            values.put("no such municipality", "\"479993\"");
            values.put("full-width digits", "\"１２２１９０\"");
        } else if (pattern.contains("{13}")) {
            values.put("wrong check digit", "\"1180301018772\"");
        } else if (pattern.startsWith("^[0-9]{4}")) {
            values.put("no such month", "\"2024-13\"");
        } else if (!pattern.isEmpty()) {
            values.put("no code", "\"二〇二四\"");
        }
    }
}

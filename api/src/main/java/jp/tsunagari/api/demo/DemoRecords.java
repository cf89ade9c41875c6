package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;

/**
 * Reads the embedded records: bodies as the API takes them, each with a {@code key} from which its id follows, and
 * {@code ref:<key>} where one names another.
 */
@Singleton
class DemoRecords {
    private static final List<String> KINDS = List.of(
            "organisations",
            "committees",
            "platform",
            "steps",
            "members",
            "meetings",
            "selections",
            "pilotEvents",
            "surveys",
            "fundingSources",
            "awards",
            "webhooks");

    private final ObjectMapper mapper;
    private final Map<String, UUID> ids = new HashMap<>();

    DemoRecords(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** One record to create: its id, and its body. */
    record Item(UUID id, JsonNode body) {
        <T> T as(Class<T> type) {
            return InputReader.read(body, type);
        }
    }

    JsonNode file(String name) {
        try (InputStream in = DemoRecords.class.getResourceAsStream("/demo/" + name)) {
            return mapper.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Learns the ids of all records of a city, so that they can be referred to from anywhere in it. */
    void learn(JsonNode city) {
        for (String kind : KINDS) {
            JsonNode rows = city.path(kind);
            if (rows.isObject()) {
                learn(kind, rows);
            }
            rows.forEach(row -> learn(kind, row));
        }
    }

    private void learn(String kind, JsonNode row) {
        if (row.isObject() && row.has("key")) {
            ids.put(row.get("key").textValue(), Ids.fixed(kind, row.get("key").textValue()));
        }
    }

    Item item(JsonNode row, String municipalityCode) {
        ObjectNode body = row.deepCopy();
        String key = body.remove("key").textValue();
        if (municipalityCode != null) {
            body.put("municipalityCode", municipalityCode);
            body.putArray("externalIds").addObject().put("system", "demo").put("id", key);
        }
        return new Item(ids.get(key), resolve(body));
    }

    JsonNode resolve(JsonNode node) {
        if (node.isTextual() && node.textValue().startsWith("ref:")) {
            return TextNode.valueOf(ids.get(node.textValue().substring(4)).toString());
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, resolve(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(resolve(field.getValue())));
        }
        return node;
    }
}

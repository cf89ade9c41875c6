package jp.tsunagari.api.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as text, and answers without their ids. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonNode withoutIds(Response answer) {
        try {
            JsonNode tree =
                    MAPPER.readTree(answer.then().statusCode(200).extract().asString());
            strip(tree);
            return tree;
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("platformId", "sourceId", "pilotEventId", "organisationId"));
        }
        node.forEach(Json::strip);
    }
}

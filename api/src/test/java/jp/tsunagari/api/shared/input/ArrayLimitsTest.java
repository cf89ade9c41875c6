package jp.tsunagari.api.shared.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Samples;
import org.junit.jupiter.api.Test;

/** No input may carry an endless list. */
@ApiTest
class ArrayLimitsTest {
    @Test
    void everyArrayOfEveryInputHasALimit() {
        Set<String> endless = new TreeSet<>();
        int arrays = 0;
        for (Operation operation : Operation.all()) {
            for (String type : operation.mediaTypes()) {
                arrays += walk(operation, operation.schema(type), operation.id(), endless, new HashSet<>());
            }
        }
        assertEquals(Set.of(), endless);
        assertTrue(arrays > 20, "only " + arrays + " arrays were found");
    }

    private static int walk(
            Operation operation, JsonNode declared, String place, Set<String> endless, Set<JsonNode> above) {
        JsonNode schema = operation.resolve(declared);
        if (!above.add(schema)) {
            return 0;
        }
        int arrays = 0;
        if (Samples.type(schema).equals("array")) {
            arrays++;
            if (!schema.has("maxItems")) {
                endless.add(place);
            }
            arrays += walk(operation, schema.get("items"), place + "[]", endless, above);
        }
        for (var property : schema.path("properties").properties()) {
            arrays += walk(operation, property.getValue(), place + "/" + property.getKey(), endless, above);
        }
        above.remove(schema);
        return arrays;
    }
}

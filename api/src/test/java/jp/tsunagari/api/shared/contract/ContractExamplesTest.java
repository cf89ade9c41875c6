package jp.tsunagari.api.shared.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.StoredRows;
import org.junit.jupiter.api.Test;

/** Whoever presses "Try it out" in the Swagger UI of a fresh service gets an answer and not an error. */
@ApiTest
@TestProfile(FreshRecords.class)
class ContractExamplesTest {
    @Inject
    DataSource source;

    @Test
    void everyOperationHasAnExampleForEachThingItNeeds() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            for (JsonNode parameter : operation.parameters()) {
                if (parameter.path("required").asBoolean() && !parameter.has("example")) {
                    missing.add(operation + " " + parameter.path("name").asText());
                }
            }
            for (String mediaType : operation.mediaTypes()) {
                if (operation.example(mediaType).isMissingNode()) {
                    missing.add(operation + " " + mediaType);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyExampleSucceedsOnAFreshStart() {
        StoredRows stored = new StoredRows(source);
        stored.keep();
        List<String> failed = new ArrayList<>();
        int tried = 0;
        for (Operation operation : Operation.all()) {
            List<String> bodies = operation.mediaTypes();
            for (String mediaType : bodies.isEmpty() ? new String[] {null} : bodies.toArray(String[]::new)) {
                if (operation.isWrite()) {
                    stored.restore();
                }
                Call call = operation.call(mediaType);
                Response answer = call.send();
                tried++;
                if (answer.statusCode() >= 300) {
                    failed.add(operation + " " + mediaType + ": " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        stored.restore();
        assertEquals(List.of(), failed);
        assertTrue(tried >= 60, "only " + tried + " examples were tried");
    }
}

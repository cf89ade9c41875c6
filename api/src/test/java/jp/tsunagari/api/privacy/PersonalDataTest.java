package jp.tsunagari.api.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Personal;
import jp.tsunagari.api.support.Samples;
import jp.tsunagari.api.support.StoredRows;
import org.junit.jupiter.api.Test;

/**
 * People are written of in every text that the API takes, in good requests and in bad ones. None of it may turn up in the trail or in an
 * error; {@code AllLogsScan} looks for the same values in all that was logged.
 */
@ApiTest
@TestProfile(FreshRecords.class)
class PersonalDataTest {
    private static final List<String> TRAIL = List.of("audit_entry", "audit_seal", "change_entry", "webhook_delivery");

    @Inject
    DataSource source;

    @Test
    void noTextOfARequestReachesTheTrailOrAnError() {
        StoredRows stored = new StoredRows(source);
        stored.keep();
        List<String> told = new ArrayList<>();
        int written = 0;
        for (Operation operation : Operation.all()) {
            for (String mediaType : operation.mediaTypes()) {
                if (!mediaType.endsWith("json")) {
                    continue;
                }
                Call call = operation.call(mediaType);
                ObjectNode body = texts(operation, mediaType);
                written += send(call.withBody(Operation.bytes(body)), told) < 300 ? 1 : 0;
                send(call.withBody(Operation.bytes(body.put(Personal.EMAIL, Personal.PHONE))), told);
                send(call.withBody((body + Personal.FREE_TEXT).getBytes(UTF_8)), told);
                body.fieldNames()
                        .forEachRemaining(field -> send(
                                call.withBody(Operation.bytes(body.deepCopy()
                                        .put(field, Personal.text(1000).repeat(200)))),
                                told));
                lookForTraces(stored, operation, told);
                stored.restore();
            }
            if (operation.isList()) {
                send(operation.call(null).withQuery("q", Personal.FREE_TEXT), told);
                send(operation.call(null).withQuery(Personal.EMAIL, Personal.PHONE), told);
                send(operation.call(null).withHeader("If-None-Match", Personal.EMAIL), told);
            }
        }
        Api.raw().get("/api/v1/" + Personal.EMAIL).then().statusCode(404);
        assertEquals(List.of(), told);
        assertTrue(written >= 20, "only " + written + " writes were done");
    }

    /** The example of the operation with people in all its texts. */
    private static ObjectNode texts(Operation operation, String mediaType) {
        ObjectNode body = operation.example(mediaType).deepCopy();
        operation.schema(mediaType).path("properties").properties().forEach(property -> {
            JsonNode schema = operation.resolve(property.getValue());
            boolean isFreeText = Samples.type(schema).equals("string")
                    && !schema.has("enum")
                    && !schema.has("format")
                    && !schema.has("pattern");
            if (isFreeText && !property.getKey().equals("url")) {
                body.put(
                        property.getKey(),
                        Personal.text(schema.path("maxLength").asInt(200)));
            }
        });
        return body;
    }

    private static int send(Call call, List<String> told) {
        Response answer = call.send();
        assertTrue(answer.statusCode() < 500, () -> call.path() + ": " + answer.asString());
        if (answer.statusCode() >= 400) {
            note(
                    call.method() + " " + call.path() + " answers",
                    answer.path("detail") + " " + answer.path("errors.message"),
                    told);
        }
        return answer.statusCode();
    }

    private static void lookForTraces(StoredRows stored, Operation operation, List<String> told) {
        for (String table : TRAIL) {
            stored.read(table).forEach(row -> note(operation + " leaves in " + table, row, told));
        }
    }

    private static void note(String where, String text, List<String> told) {
        Personal.traces().stream().filter(text::contains).forEach(trace -> told.add(where + " " + trace + ": " + text));
    }
}

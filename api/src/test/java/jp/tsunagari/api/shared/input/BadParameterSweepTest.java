package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Refusals;
import jp.tsunagari.api.support.Samples;
import org.junit.jupiter.api.Test;

/** A query parameter that is unknown or cannot be read is refused by name, before anything is done. */
@ApiTest
@TestProfile(FreshRecords.class)
class BadParameterSweepTest {
    @Inject
    DataSource source;

    @Test
    void aParameterThatTheOperationDoesNotKnowIsRefused() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            refusals.expect(call(operation).withQuery("surprise", "1"), 400, "surprise", "unknown parameter");
            refusals.expect(call(operation).withQuery("LIMIT", "1"), 400, "LIMIT", "parameter of another case");
        }
        refusals.finish(120);
    }

    @Test
    void aParameterThatCannotBeReadIsRefused() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            for (JsonNode parameter : operation.parameters()) {
                String name = parameter.get("name").asText();
                if (parameter.get("in").asText().equals("query") && !name.equals("cursor")) {
                    values(operation.resolve(parameter.get("schema")))
                            .forEach((why, value) ->
                                    refusals.expect(call(operation).withQuery(name, value), 400, name, why));
                }
            }
        }
        refusals.finish(100);
    }

    @Test
    void aCursorThatTheListDidNotGiveIsRefused() {
        Refusals refusals = new Refusals(source);
        String another = Api.call()
                .get("/api/v1/organisations?limit=1&kind=NPO")
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
        for (Operation operation : Operation.all()) {
            if (operation.isList()) {
                for (String cursor : List.of("x", "AAAA", "%%%", "", " ", "あ", "A".repeat(2000), another)) {
                    refusals.expect(call(operation).withQuery("cursor", cursor), 400, "cursor", "cursor " + cursor);
                }
                for (String limit : List.of("0", "-1", "201", "abc", "99999999999", "", "1.5", "１")) {
                    refusals.expect(call(operation).withQuery("limit", limit), 400, "limit", "limit '" + limit + "'");
                }
            }
        }
        refusals.finish(100);
    }

    private static Call call(Operation operation) {
        return operation.call(operation.mediaTypes().stream().findFirst().orElse(null));
    }

    private static Map<String, String> values(JsonNode schema) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("bell character", "a\u0007b");
        values.put("zero character", "a\u0000b");
        values.put("blank", " ");
        values.put("too long", "9".repeat(3000));
        boolean isFreeText = Samples.type(schema).equals("string")
                && !schema.has("enum")
                && !schema.has("format")
                && !schema.has("pattern");
        if (!isFreeText) {
            values.put("no value of its type", "17x");
            values.put("empty", "");
        }
        if (schema.path("format").asText().equals("date")) {
            values.put("no such day", "2024-02-30");
        }
        if (schema.path("pattern").asText().contains("{5,6}")) {
            values.put("wrong check digit", "122191");
        }
        return values;
    }
}

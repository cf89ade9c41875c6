package jp.tsunagari.api.shared.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Refusals;
import jp.tsunagari.api.support.Samples;
import org.junit.jupiter.api.Test;

/** What is wrong with a request as a whole: a body that is no body, paths, query parameters and headers. */
@ApiTest
@TestProfile(FreshRecords.class)
class BadRequestSweepTest {
    private static final String UNKNOWN_ID = "00000000-0000-7000-8000-000000000000";
    private static final int MEBIBYTE = 1 << 20;

    @Inject
    DataSource source;

    @Test
    void aBodyThatIsNotReadableIsRefused() {
        Refusals refusals = new Refusals(source);
        forEachJsonBody((operation, call) -> unreadable(new String(call.body(), UTF_8))
                .forEach((why, body) -> refusals.expect(call.withBody(body), 400, null, why)));
        refusals.finish(150);
    }

    @Test
    void aBodyThatIsNoObjectOrHasTwoFaultsIsRefusedWithEachPointer() {
        Refusals refusals = new Refusals(source);
        forEachJsonBody((operation, call) -> {
            for (String root : List.of("[]", "\"text\"", "17", "null", "true")) {
                refusals.expect(call.withBody(root.getBytes(UTF_8)), 422, "", "root " + root);
            }
            String first = operation
                    .schema(call.mediaType())
                    .get("properties")
                    .fieldNames()
                    .next();
            byte[] two = ("{\"surprise\":1,\"" + first + "\":[[]]}").getBytes(UTF_8);
            boolean isArray = Samples.type(operation.resolve(
                            operation.schema(call.mediaType()).get("properties").get(first)))
                    .equals("array");
            refusals.expect(call.withBody(two), 422, "/surprise", "two faults");
            refusals.expect(call.withBody(two), 422, "/" + first + (isArray ? "/0" : ""), "two faults");
        });
        refusals.finish(150);
    }

    @Test
    void aBodyOverItsLimitIsRefused() {
        Refusals refusals = new Refusals(source);
        forEachJsonBody((operation, call) -> {
            boolean isImport = operation.id().equals("putCommitteeInventory");
            byte[] large = padded(call.body(), isImport ? 20 * MEBIBYTE : 2 * MEBIBYTE);
            refusals.expect(call.withBody(large), 413, null, "too large");
        });
        refusals.finish(20);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            for (String type : operation.mediaTypes()) {
                for (String other : List.of("text/plain", "application/xml", "application/octet-stream")) {
                    refusals.expect(operation.call(type).withMediaType(other), 415, null, "media type " + other);
                }
            }
            String type = operation.mediaTypes().stream().findFirst().orElse(null);
            if (!operation.method().equals("DELETE")) {
                Call call = operation.call(type).withHeader("Accept", "application/xml");
                refusals.expect(call, 406, null, "Accept");
            }
        }
        refusals.finish(100);
    }

    @Test
    void aPathThatNamesNothingIsNotFound() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            String type = operation.mediaTypes().stream().findFirst().orElse(null);
            for (JsonNode parameter : operation.parameters()) {
                String name = parameter.get("name").asText();
                if (parameter.get("in").asText().equals("path")
                        && !operation.path().contains("by-external-id")) {
                    Call call = operation.call(type);
                    refusals.expect(call.withPath(name, "no-such-thing"), 404, null, name + " malformed");
                    refusals.expect(call.withPath(name, "a\u0007'b"), 404, null, name + " with a control character");
                    refusals.expect(call.withPath(name, "9".repeat(2000)), 404, null, name + " too long");
                    if (!operation.id().equals("putMunicipality")) {
                        refusals.expect(call.withPath(name, unknown(name)), 404, null, name + " unknown");
                    }
                }
            }
        }
        refusals.finish(120);
    }

    @Test
    void aConditionThatIsMissingStaleOrMalformedIsRefused() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            boolean isByToken = operation.path().endsWith("/by-token");
            if (operation.method().equals("PATCH") || operation.method().equals("DELETE") && !isByToken) {
                Call call = operation.call(
                        operation.mediaTypes().stream().findFirst().orElse(null));
                refusals.expect(call.withHeader("If-Match", null), 428, null, "no If-Match");
                for (String tag : List.of("\"999-0\"", "abc", "\"\"", "\"-1\"", "\"99999999999999999999-0\"")) {
                    refusals.expect(call.withHeader("If-Match", tag), 412, null, "If-Match " + tag);
                }
            }
        }
        refusals.finish(60);
    }

    private static String unknown(String name) {
        return name.equals("code") ? "479993" : UNKNOWN_ID;
    }

    private interface OnBody {
        void accept(Operation operation, Call call);
    }

    private static void forEachJsonBody(OnBody check) {
        for (Operation operation : Operation.all()) {
            for (String type : operation.mediaTypes()) {
                if (type.endsWith("json")) {
                    check.accept(operation, operation.call(type).withQuery("dryRun", null));
                }
            }
        }
    }

    private static Map<String, byte[]> unreadable(String body) {
        String inside = body.substring(0, body.length() - 1);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("empty", new byte[0]);
        bodies.put("blank", " \n".getBytes(UTF_8));
        bodies.put("cut off", inside.getBytes(UTF_8));
        bodies.put("trailing garbage", (body + "}").getBytes(UTF_8));
        bodies.put("two documents", (body + body).getBytes(UTF_8));
        bodies.put("duplicate name", (inside + ",\"twice\":1,\"twice\":2}").getBytes(UTF_8));
        bodies.put("comment", (body + "/* */").getBytes(UTF_8));
        bodies.put("not a number", (inside + ",\"surprise\":NaN}").getBytes(UTF_8));
        bodies.put("single quotes", "{'name':'x'}".getBytes(UTF_8));
        bodies.put("raw control character", (inside + ",\"surprise\":\"\u0007\"}").getBytes(UTF_8));
        bodies.put("not UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("deep", ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(UTF_8));
        bodies.put("deep below a field", (inside + ",\"surprise\":" + "{\"a\":".repeat(10_000)).getBytes(UTF_8));
        return bodies;
    }

    private static byte[] padded(byte[] body, int over) {
        byte[] large = new byte[over + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        System.arraycopy(body, 0, large, 0, body.length);
        return large;
    }
}

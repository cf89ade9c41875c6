package jp.tsunagari.api.shared.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.StoredRows;
import org.junit.jupiter.api.Test;

/** Whatever operation writes: it leaves an audit entry and a change of the same records, and none of the texts that it was sent. */
@ApiTest
@TestProfile(FreshRecords.class)
class TrailOfEveryWriteTest {
    /** Operations on what is not traced; the audit alone tells of them. */
    private static final Set<String> AUDITED_ONLY =
            Set.of("replayWebhookDelivery", "createInvitations", "revokeInvitations", "sendAnswerSheet");

    /** What stores nothing; and the sheets of an anonymous survey are told of nowhere. */
    private static final Set<String> STORE_NOTHING =
            Set.of("consolidateCommittees", "importAnswerSheets", "previewPublication");

    /** What may be quoted: codes, numbers, dates, ids. */
    private static final Pattern NO_TEXT = Pattern.compile("[A-Z_]+|[0-9./:TZ-]+|[0-9a-f-]{36}|.{0,2}");

    @Inject
    DataSource source;

    @Test
    void everyWriteIsToldWithTheRightKindAndVersionAndWithoutItsTexts() {
        StoredRows stored = new StoredRows(source);
        stored.keep();
        List<String> wrong = new ArrayList<>();
        int writes = 0;
        for (Operation operation : Operation.all()) {
            for (String mediaType : operation.isWrite() ? mediaTypes(operation) : List.<String>of()) {
                stored.restore();
                writes++;
                check(operation, mediaType.isEmpty() ? null : mediaType, wrong);
            }
        }
        stored.restore();
        assertEquals(List.of(), wrong);
        assertTrue(writes >= 35, "only " + writes + " writes were tried");
    }

    private static List<String> mediaTypes(Operation operation) {
        return operation.mediaTypes().isEmpty() ? List.of("") : operation.mediaTypes();
    }

    private static void check(Operation operation, String mediaType, List<String> wrong) {
        String start = get("changes?after=latest").path("nextCursor").asText();
        Response answer = forGood(operation.call(mediaType)).send();
        if (answer.statusCode() >= 300) {
            wrong.add(operation + ": " + answer.statusCode());
            return;
        }
        JsonNode changes = get("changes?limit=200&after=" + start).path("items");
        if (STORE_NOTHING.contains(operation.id())) {
            if (!changes.isEmpty()) {
                wrong.add(operation + " tells " + changes);
            }
            return;
        }
        if (AUDITED_ONLY.contains(operation.id())) {
            if (!get("audit-entries?limit=10")
                    .path("items")
                    .findValuesAsText("action")
                    .contains(operation.id())) {
                wrong.add(operation + " leaves no entry");
            }
            return;
        }
        if (changes.isEmpty()) {
            wrong.add(operation + " " + mediaType + " tells no change");
        }
        Set<String> kinds = new TreeSet<>();
        for (JsonNode change : changes) {
            kinds.add(change.path("kind").asText());
            JsonNode entry = get("audit-entries?recordType="
                            + change.path("type").asText() + "&recordId="
                            + change.path("id").asText() + "&limit=1")
                    .at("/items/0");
            if (!entry.path("action").asText().startsWith(operation.id())
                    || !entry.path("kind").equals(change.path("kind"))
                    || !entry.path("municipalityCode").equals(change.path("municipalityCode"))) {
                wrong.add(operation + " leaves " + entry + " for " + change);
            }
            texts(operation, mediaType).stream()
                    .filter(text -> entry.path("changes").toString().contains(text))
                    .forEach(text -> wrong.add(operation + " quotes " + text + " in " + entry));
            checkVersion(operation, change, wrong);
        }
        if (!kinds.contains(kind(operation, answer.statusCode()))) {
            wrong.add(operation + " (" + answer.statusCode() + ") is told as " + kinds);
        }
    }

    /** The example, and not only its preview. */
    private static Call forGood(Call call) {
        String body = call.body() == null ? "" : new String(call.body(), StandardCharsets.UTF_8);
        return call.withQuery("dryRun", null)
                .withBody(
                        call.body() == null
                                ? null
                                : body.replace("\"dryRun\":true", "\"dryRun\":false")
                                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String kind(Operation operation, int status) {
        // A registration that is cancelled stays on the list.
        if (operation.method().equals("DELETE") && !operation.id().startsWith("cancel")) {
            return "DELETED";
        }
        // A changed questionnaire is another version of it, which is a record of its own.
        boolean creates = status == 201
                || operation.id().startsWith("create")
                || operation.id().equals("importLedger")
                || operation.id().equals("putQuestionnaire");
        return creates && !operation.id().equals("putCommitteeInventory") ? "CREATED" : "UPDATED";
    }

    /** The version of a change is that of the tag with which the record is read. */
    private static void checkVersion(Operation operation, JsonNode change, List<String> wrong) {
        Response single = Api.call()
                .get("/api/v1/" + change.path("type").asText() + "/"
                        + change.path("id").asText());
        String tag = single.header("ETag");
        boolean isDeleted = change.path("kind").asText().equals("DELETED");
        if (isDeleted && single.statusCode() != 410 && single.statusCode() != 404) {
            wrong.add(operation + " tells a deletion of " + change + " that is there: " + single.statusCode());
        }
        if (single.statusCode() == 200
                && tag != null
                && !tag.startsWith("\"" + change.path("version").asText() + "-")) {
            wrong.add(operation + " tells " + change + " but the tag is " + tag);
        }
    }

    private static Set<String> texts(Operation operation, String mediaType) {
        Set<String> texts = new TreeSet<>();
        if (mediaType != null) {
            collect(operation.example(mediaType), texts);
        }
        texts.removeIf(text -> NO_TEXT.matcher(text).matches());
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.addAll(List.of(node.asText().split("[,\r\n]")));
        }
        node.forEach(child -> collect(child, texts));
    }

    private static JsonNode get(String path) {
        return Operation.parse(Api.call()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

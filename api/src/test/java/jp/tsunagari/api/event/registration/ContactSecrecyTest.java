package jp.tsunagari.api.event.registration;

import static jp.tsunagari.api.event.registration.Registrations.mail;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Personal;
import jp.tsunagari.api.support.StoredRows;
import jp.tsunagari.api.support.TestClock;
import jp.tsunagari.api.support.TestDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How people are reached stands where staff ask for one of them, and nowhere else. What is logged meanwhile {@code AllLogsScan} reads:
 * these are the values that it looks for.
 */
@ApiTest
class ContactSecrecyTest {
    private static final String EMAIL = Personal.EMAIL;
    private static final String PHONE = Personal.PHONE;
    private static final String DIGITS = PHONE.replace("-", "");
    private static final List<String> AFTER = List.of("registration_contact", "registration_token", "mail");

    @Inject
    DataSource source;

    @Inject
    ContactErasure erasure;

    private Registrations city;
    private String session;

    @BeforeEach
    void everythingIsDoneWithTwoContacts() {
        city = new Registrations();
        session = city.session(3);
        Registrations.apply(session, EMAIL, 2).then().statusCode(202);
        Registrations.apply(session, EMAIL, 2).then().statusCode(202);
        Object byPhone = city.enter(session, PHONE, 2).get("id");
        Registrations.register(Api.as(city.staff), session, Map.of("contact", EMAIL, "partySize", 1))
                .then()
                .statusCode(409);
        Api.patch("registrations/" + byPhone, "*", Map.of("partySize", 1))
                .then()
                .statusCode(200);
        Api.patch("registrations/" + byPhone, "*", Map.of("contact", EMAIL))
                .then()
                .statusCode(409);
        Registrations.register(Api.anonymous(), session, Map.of("contact", EMAIL, "partySize", 99))
                .then()
                .statusCode(422);
    }

    private Object first() {
        return city.list(session).get(0).get("id");
    }

    private static void assertSecret(String where, String text) {
        for (String trace :
                List.of(EMAIL, EMAIL.toUpperCase(), PHONE, DIGITS, EMAIL.substring(0, EMAIL.indexOf('@')))) {
            assertFalse(text.contains(trace), () -> where + " tells " + trace);
        }
    }

    @Test
    void noListNoFeedNoAuditAndNoExportTellsAContact() {
        List<String> paths = List.of(
                "sessions/" + session + "/registrations?limit=200",
                "registrations/" + first(),
                "platforms/" + city.platform + "/mails?limit=200",
                "pilot-events/" + city.event + "/sessions",
                "pilot-events/" + city.event,
                "sessions/" + session,
                "audit-entries?limit=200&municipalityCode=" + city.city,
                "changes?limit=200&municipalityCode=" + city.city);
        for (String path : paths) {
            assertSecret(
                    path,
                    Api.as(city.staff)
                            .get("/api/v1/" + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        for (String path : List.of(paths.get(0), paths.get(2))) {
            assertSecret(
                    path + " as CSV",
                    Api.as(city.staff)
                            .header("Accept", "text/csv")
                            .get("/api/v1/" + path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        String token = city.token(first());
        assertSecret("by token", Registrations.byToken(token).asString());
    }

    @Test
    void staffReadOneContactAndTheAuditNotesWho() {
        Api.as(city.staff)
                .get("/api/v1/registrations/" + first() + "/contact")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("kind", equalTo("EMAIL"))
                .body("contact", equalTo(EMAIL));
        Object mail = city.mails(first()).get(0).get("id");
        for (Map.Entry<String, Object> read :
                Map.of("registrations", first(), "mails", mail).entrySet()) {
            Api.as(city.staff)
                    .get("/api/v1/audit-entries?recordType=" + read.getKey() + "&recordId=" + read.getValue())
                    .then()
                    .body("items.outcome", hasItem("READ"));
        }
    }

    @Test
    void noTableHoldsAContactOrWhatItCouldBeTriedBy() throws Exception {
        Map<String, List<String>> tables = new TreeMap<>(new StoredRows(source).read());
        tables.put("audit_entry", new StoredRows(source).read("audit_entry"));
        List<String> traces = new ArrayList<>();
        for (String text : List.of(EMAIL, DIGITS, PHONE, session + "\n" + EMAIL, "EMAIL:" + EMAIL)) {
            traces.add(text);
            traces.add(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            traces.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        }
        List<String> found = new ArrayList<>();
        tables.forEach((table, rows) -> rows.forEach(
                row -> traces.stream().filter(row::contains).forEach(trace -> found.add(table + ": " + trace))));
        assertEquals(List.of(), found);
        String token = city.token(first());
        tables.forEach(
                (table, rows) -> rows.forEach(row -> assertFalse(row.contains(token), () -> table + " holds a token")));
        assertEquals(
                2,
                tables.get("registration_contact").stream()
                        .filter(row -> row.contains(session))
                        .count());
    }

    /** Also after the service has read and decrypted it. What is Latin of the title shows that the search would find it. */
    @Test
    void theFileOfTheDatabaseHoldsNoContact() throws Exception {
        Assumptions.assumeFalse(TestDatabase.isPostgres(), "PostgreSQL keeps its files elsewhere");
        Api.as(city.staff)
                .get("/api/v1/registrations/" + first() + "/contact")
                .then()
                .statusCode(200);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        byte[] file = Files.readAllBytes(Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')) + ".mv.db"));
        String latin = city.title.replaceAll("\\P{ASCII}", "");
        assertTrue(holds(file, latin, StandardCharsets.UTF_8), "the search finds nothing at all");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            for (String text : List.of(EMAIL, DIGITS, PHONE, city.token(first()))) {
                assertFalse(holds(file, text, charset), text);
            }
        }
    }

    private static boolean holds(byte[] file, String text, Charset charset) throws IOException {
        String haystack = new String(file, StandardCharsets.ISO_8859_1);
        return haystack.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
    }

    @Test
    void someTimeAfterTheSessionEverythingThatReachesAPersonIsErased() {
        Object id = first();
        String token = city.token(id);
        String later =
                city.session(Map.of("heldOn", Registrations.day().plusDays(1).toString()));
        Object kept = city.enter(later, mail("later"), 1).get("id");
        TestClock.ahead(Duration.ofDays(30 + 90), erasure::run);
        assertTrue((Boolean) city.get(id).get("contactKept"), "a day too early");
        TestClock.ahead(Duration.ofDays(30 + 91), erasure::run);
        assertEquals(false, city.get(id).get("contactKept"));
        assertEquals(2, city.get(id).get("partySize"));
        Api.as(city.staff)
                .get("/api/v1/registrations/" + id + "/contact")
                .then()
                .statusCode(410);
        Registrations.byToken(token).then().statusCode(404);
        StoredRows stored = new StoredRows(source);
        for (String table : AFTER) {
            for (Map<String, Object> row : city.list(session)) {
                String gone = (String) row.get("id");
                assertTrue(stored.read(table).stream().noneMatch(stands -> stands.contains(gone)), table);
            }
            assertTrue(stored.read(table).stream().anyMatch(stands -> stands.contains(kept.toString())), table);
        }
        Api.as(city.staff)
                .get("/api/v1/audit-entries?recordType=registrations&recordId=" + id + "&limit=1")
                .then()
                .body("items[0].action", equalTo("system"))
                .body("items[0].changes.field", hasItem("contactKept"));
        Api.patch("registrations/" + id, "*", Map.of("partySize", 1)).then().statusCode(200);
        city.cancel(id).then().statusCode(204);
    }
}

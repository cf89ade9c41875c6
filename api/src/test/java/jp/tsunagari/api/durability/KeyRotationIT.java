package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.contact.MadeKeys;
import jp.tsunagari.api.support.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation as README tells it, with the restarts: the key that the service made for itself is replaced by one of the operator. */
class KeyRotationIT {
    private static final String CITY = "122190";
    private static final String TITLE = "Neighbours' workshop";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aKeyIsReplacedAndThenNotNeededAnyMore() throws Exception {
        String registration;
        try (PackagedApplication first = start(Map.of()).awaitReady()) {
            registration = register(first);
            first.stop();
        }
        assertUnreadable(folder.resolve("data"));
        String made = Files.readString(folder.resolve("data/contact-keys")).strip();
        String ours = MadeKeys.line("ours", 7);
        String lost = assertThrows(IllegalStateException.class, () -> start(Map.of("TSUNAGARI_CONTACTS_KEYS", ours))
                        .awaitReady())
                .getMessage();
        assertTrue(lost.contains("There is no key " + made.substring(0, made.indexOf(':'))), lost);
        try (PackagedApplication both = start(
                        Map.of("TSUNAGARI_CONTACTS_KEYS", ours + "," + made, "TSUNAGARI_CONTACTS_RESEAL_EVERY", "1s"))
                .awaitReady()) {
            assertContact(both, registration);
            Await.until(Duration.ofSeconds(60), "made anew", () -> both.said("now encrypted by the key ours"));
            both.stop();
        }
        try (PackagedApplication after =
                start(Map.of("TSUNAGARI_CONTACTS_KEYS", ours)).awaitReady()) {
            assertContact(after, registration);
            assertEquals("", after.errors());
            after.stop();
        }
        assertUnreadable(folder.resolve("data"));
    }

    private static void assertUnreadable(Path data) throws Exception {
        assertEquals(List.of(), FilesOnDisk.with("someone@", data));
        assertEquals(1, FilesOnDisk.with(TITLE, data).size(), "the search finds nothing");
    }

    private PackagedApplication start(Map<String, String> environment) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("TSUNAGARI_DEMO_ENABLED", "false");
        return PackagedApplication.start(PackagedApplication.H2, folder, all);
    }

    private static String register(PackagedApplication service) throws Exception {
        service.send("PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}");
        String platform = create(service, "platforms", "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"基盤\"}");
        String event = create(
                service,
                "platforms/" + platform + "/pilot-events",
                "{\"title\":\"" + TITLE + "\",\"stage\":\"DO_SUPPORT\",\"category\":\"TRAINING\",\"fiscalYear\":2026}");
        String session = create(
                service,
                "pilot-events/" + event + "/sessions",
                "{\"heldOn\":\"" + LocalDate.now().plusDays(30) + "\",\"format\":\"IN_PERSON\"}");
        return create(
                service,
                "sessions/" + session + "/registrations",
                "{\"contact\":\"someone@example.jp\",\"partySize\":1}");
    }

    private static String create(PackagedApplication service, String path, String body) throws Exception {
        var answer = service.send("POST", path, body);
        assertEquals(201, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private static void assertContact(PackagedApplication service, String registration) throws Exception {
        var answer = service.send("GET", "registrations/" + registration + "/contact", null);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "someone@example.jp",
                JSON.readTree(answer.body()).path("contact").asText());
    }
}

package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import jp.tsunagari.api.event.registration.FullSession;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many register through two instances at once for few places, then some cancel at once; no instance keeps contacts without a key, and no file holds one. */
class CapacityIT {
    private static final String CITY = "122190";
    private static final String TITLE = "Neighbours' workshop";
    private static final int ROUNDS = 10;
    private static final int PARTIES = 200;
    private static final int PLACES = 40;
    private static final int CANCELLED = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final List<PackagedApplication> instances = new ArrayList<>();

    @Test
    void neverMoreThanTheCapacityIsConfirmedOverTwoInstances() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder)) {
            Map<String, String> keyless = new HashMap<>(postgres.environment());
            keyless.remove("TSUNAGARI_CONTACTS_KEYS");
            String log = assertThrows(
                            IllegalStateException.class, () -> start(keyless).awaitReady())
                    .getMessage();
            assertTrue(log.contains("TSUNAGARI_CONTACTS_KEYS"), log);
            try (PackagedApplication one = start(postgres.environment()).awaitReady();
                    PackagedApplication other = start(postgres.environment()).awaitReady()) {
                instances.addAll(List.of(one, other));
                String event = openEvent(one);
                long began = System.nanoTime();
                for (int round = 1; round <= ROUNDS; round++) {
                    System.out.println("round " + round + ": " + round(event, new Random(round)));
                }
                System.out.println(ROUNDS + " rounds: " + (System.nanoTime() - began) / 1_000_000 + " ms");
                assertEquals(List.of(), FilesOnDisk.with("@example.jp", folder), "files that hold contacts");
                assertFalse(FilesOnDisk.with(TITLE, folder).isEmpty(), "the search finds nothing");
            }
        }
    }

    private PackagedApplication start(Map<String, String> environment) throws Exception {
        Map<String, String> unlimited = new HashMap<>(environment);
        unlimited.put("TSUNAGARI_LIMITS_ANONYMOUS_PER_MINUTE", "1000000");
        return PackagedApplication.start(PackagedApplication.POSTGRESQL, folder, unlimited);
    }

    private static String openEvent(PackagedApplication one) throws Exception {
        one.send("PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}");
        String platform = create(
                one,
                "platforms",
                "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"基盤\",\"visibility\":\"PUBLISHED\"}");
        String event = create(
                one,
                "platforms/" + platform + "/pilot-events",
                "{\"title\":\"" + TITLE + "\",\"stage\":\"DO_SUPPORT\",\"category\":\"TRAINING\",\"fiscalYear\":2026,"
                        + "\"visibility\":\"PUBLISHED\"}");
        assertEquals(
                200,
                one.send("POST", "pilot-events/" + event + "/status-transitions", "{\"to\":\"OPEN\"}")
                        .statusCode());
        return event;
    }

    private static String create(PackagedApplication one, String path, String body) throws Exception {
        HttpResponse<String> answer = one.send("POST", path, body);
        assertEquals(201, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private String round(String event, Random random) throws Exception {
        String session = create(
                instances.get(0),
                "pilot-events/" + event + "/sessions",
                "{\"heldOn\":\"" + LocalDate.now().plusDays(30) + "\",\"format\":\"IN_PERSON\",\"capacity\":" + PLACES
                        + "}");
        List<Callable<Integer>> registrations = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            PackagedApplication instance = instances.get(i % 2);
            boolean isAnonymous = i / 2 % 2 == 0;
            String path = "sessions/" + session + "/registrations";
            String body = "{\"contact\":\"p" + i + "@example.jp\",\"partySize\":" + (1 + random.nextInt(4)) + "}";
            registrations.add(() -> Together.patiently(() -> isAnonymous
                            ? instance.sendAnonymously("POST", path, body)
                            : instance.send("POST", path, body))
                    .statusCode());
        }
        assertEquals(
                List.of(201, 202),
                Together.run(registrations).stream().distinct().sorted().toList());
        String full = FullSession.check(PLACES, PARTIES, list(session));

        List<JsonNode> rows = list(session);
        Collections.shuffle(rows, random);
        List<Callable<Integer>> cancellations = new ArrayList<>();
        for (int i = 0; i < CANCELLED; i++) {
            PackagedApplication instance = instances.get(i % 2);
            String path = "registrations/" + rows.get(i).path("id").asText();
            cancellations.add(() -> Together.patiently(() -> instance.send("DELETE", path, null, "If-Match", "*"))
                    .statusCode());
        }
        assertEquals(
                List.of(204), Together.run(cancellations).stream().distinct().toList());
        return full + "; after " + CANCELLED + " cancelled " + FullSession.check(PLACES, PARTIES, list(session));
    }

    private List<JsonNode> list(String session) throws Exception {
        HttpResponse<String> answer =
                instances.get(1).send("GET", "sessions/" + session + "/registrations?limit=200", null);
        assertEquals(200, answer.statusCode(), answer.body());
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(answer.body()).path("items").forEach(rows::add);
        return rows;
    }
}

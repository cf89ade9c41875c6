package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the changes misses none, while many write through two instances and some of their transactions fail. */
class FollowIT {
    private static final String CITY = "122190";
    private static final int WRITERS = 8;
    private static final int WRITES = 500;
    private static final int READERS = 3;
    private static final int SHARED = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A transaction that writes such a name fails when it commits, after it has been given its numbers. */
    private static final List<String> FAILS_AT_COMMIT = List.of(
            "create function refuse_late() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'late' using errcode = '40001'; end $$",
            "create constraint trigger refuse_late after insert or update on organisation deferrable initially deferred"
                    + " for each row when (new.name like '取消%') execute function refuse_late()");

    /** A version of a record, as the feed tells it. */
    private record Told(String id, long version) {}

    @TempDir
    Path folder;

    private final List<PackagedApplication> instances = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final Set<Told> acknowledged = Collections.synchronizedSet(new HashSet<>());
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger(WRITERS);

    @Test
    void everyReaderSeesEveryCommittedChangeInOrder() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication first = start(postgres)) {
            instances.add(first.awaitReady());
            try (PackagedApplication second = start(postgres)) {
                instances.add(second.awaitReady());
                follow(postgres.owner());
            }
        }
    }

    private PackagedApplication start(DurablePostgres postgres) throws IOException {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("TSUNAGARI_LIMITS_CALLER_PER_MINUTE", "1000000");
        return PackagedApplication.start(PackagedApplication.POSTGRESQL, folder, environment);
    }

    private void follow(DataSource owner) throws Exception {
        assertEquals(
                201,
                send(0, "PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}")
                        .statusCode());
        for (int i = 0; i < SHARED; i++) {
            shared.add(json(send(i, "POST", "organisations", organisation("共有 " + i)))
                    .path("id")
                    .asText());
        }
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : FAILS_AT_COMMIT) {
                statement.execute(sql);
            }
        }
        List<Callable<Reader>> work = new ArrayList<>();
        IntStream.range(0, WRITERS).forEach(number -> work.add(() -> write(number)));
        IntStream.range(0, READERS).forEach(number -> work.add(() -> new Reader(number).follow()));
        long began = System.nanoTime();
        List<Reader> readers = Together.run(work).subList(WRITERS, WRITERS + READERS);
        long millis = (System.nanoTime() - began) / 1_000_000;

        List<Told> first = stored(owner, 0);
        assertTrue(first.containsAll(acknowledged), "an acknowledged write that no change tells");
        assertTrue(refused.get() > 100, "only " + refused + " writes were refused");
        for (Reader reader : readers) {
            assertEquals(stored(owner, reader.start), reader.seen, "reader from " + reader.start);
        }
        System.out.println("followed: " + acknowledged.size() + " writes acknowledged, " + refused + " refused, "
                + first.size() + " changes, readers from "
                + readers.stream().map(reader -> reader.start).toList()
                + ", " + readers.stream().mapToInt(reader -> reader.pages).sum() + " pages, " + millis + " ms");
    }

    private Reader write(int writer) throws IOException {
        Random random = new Random(writer);
        try {
            for (int i = 0; i < WRITES; i++) {
                HttpResponse<String> answer = writeOnce(writer, i, random);
                if (answer.statusCode() == 200 || answer.statusCode() == 201) {
                    JsonNode record = json(answer);
                    acknowledged.add(new Told(
                            record.path("id").asText(), record.path("version").asLong()));
                } else {
                    assertTrue(
                            Set.of(409, 412, 422).contains(answer.statusCode()), answer.statusCode() + answer.body());
                    refused.incrementAndGet();
                }
            }
        } finally {
            running.decrementAndGet();
        }
        return null;
    }

    private HttpResponse<String> writeOnce(int writer, int i, Random random) throws IOException {
        String path = "organisations/" + shared.get(random.nextInt(SHARED));
        String name = UUID.randomUUID().toString();
        return switch (random.nextInt(10)) {
            case 0 -> send(i, "POST", "organisations", organisation("取消 " + name));
            case 1 -> send(i, "PATCH", path, "{\"name\":\"取消 " + name + "\"}");
            case 2 -> send(i, "POST", "organisations", organisation("共有 " + random.nextInt(SHARED)));
            case 3 -> send(i, "PATCH", path, "{\"kind\":\"NO_SUCH_KIND\"}");
            case 4, 5, 6 -> send(i, "POST", "organisations", organisation(name));
            default -> send(i, "PATCH", path, "{\"sourceNote\":\"" + writer + "/" + i + "\"}");
        };
    }

    /** One who follows, through both instances in turn, with pages of any size. */
    private final class Reader {
        final List<Told> seen = new ArrayList<>();
        final Random random;
        final int number;
        long start;
        int pages;

        Reader(int number) {
            this.number = number;
            this.random = new Random(100 + number);
        }

        Reader follow() throws IOException {
            awaitAcknowledged(number * WRITERS * WRITES / 10);
            String cursor = page("after=latest").path("nextCursor").asText();
            start = position(cursor);
            boolean isOver = false;
            while (!isOver) {
                boolean wasLast = running.get() == 0;
                JsonNode page = page("limit=" + (1 + random.nextInt(200)) + "&after=" + cursor);
                for (JsonNode change : page.path("items")) {
                    seen.add(new Told(
                            change.path("id").asText(), change.path("version").asLong()));
                }
                String next = page.path("nextCursor").asText();
                assertTrue(position(next) >= position(cursor), "a cursor went back");
                cursor = next;
                isOver = wasLast && !page.path("hasMore").asBoolean();
            }
            assertInOrder();
            return this;
        }

        private JsonNode page(String query) throws IOException {
            HttpResponse<String> answer = send(pages++, "GET", "changes?" + query, null);
            assertEquals(200, answer.statusCode(), answer.body());
            return json(answer);
        }

        private void assertInOrder() {
            Map<String, Long> versions = new HashMap<>();
            for (Told told : seen) {
                Long before = versions.put(told.id(), told.version());
                assertTrue(before == null || before < told.version(), told + " after version " + before);
            }
        }
    }

    private void awaitAcknowledged(int count) {
        while (acknowledged.size() < count && running.get() > 0) {
            Thread.onSpinWait();
        }
    }

    /** The number in a cursor; nothing but a test may look inside. */
    private static long position(String cursor) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        bytes.getInt();
        return Long.parseLong(StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private static List<Told> stored(DataSource owner, long after) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select record_id, version from change_entry where number > " + after + " order by number")) {
            List<Told> told = new ArrayList<>();
            while (rows.next()) {
                told.add(new Told(rows.getString(1), rows.getLong(2)));
            }
            return told;
        }
    }

    private HttpResponse<String> send(int turn, String method, String path, String body) throws IOException {
        String[] headers = method.equals("PATCH") ? new String[] {"If-Match", "*"} : new String[0];
        return instances.get(turn % instances.size()).send(method, path, body, headers);
    }

    private static String organisation(String name) {
        return "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"" + name + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}

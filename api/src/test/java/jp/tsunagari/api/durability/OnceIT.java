package jp.tsunagari.api.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key, two instances, one database. */
class OnceIT {
    private static final String CITY = "122190";
    private static final int TIMES = 50;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void fiftyTimesTheSameKeyOverTwoInstancesMakesOneRecord() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication one = start(postgres).awaitReady();
                PackagedApplication other = start(postgres).awaitReady()) {
            one.send("PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}");
            int replayed = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                replayed += sendAtOnce(List.of(one, other), "団体 " + round);
                String list = other.send("GET", "organisations?limit=1&municipalityCode=" + CITY, null)
                        .body();
                assertTrue(list.contains("\"total\":" + round + ","), list);
            }
            System.out.println("one key " + TIMES + " times, " + ROUNDS + " rounds: " + replayed + " replays");
        }
    }

    private PackagedApplication start(DurablePostgres postgres) throws Exception {
        return PackagedApplication.start(PackagedApplication.POSTGRESQL, folder, postgres.environment());
    }

    /** How many of the answers were replays. */
    private static int sendAtOnce(List<PackagedApplication> instances, String name) throws Exception {
        String key = UUID.randomUUID().toString();
        String body = "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"" + name + "\"}";
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            PackagedApplication instance = instances.get(i % instances.size());
            calls.add(() -> instance.send("POST", "organisations", body, "Idempotency-Key", key));
        }
        List<HttpResponse<String>> answers = Together.run(calls);
        List<HttpResponse<String>> made =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(1, made.stream().filter(answer -> !isReplay(answer)).count());
        assertEquals(1, made.stream().map(HttpResponse::body).distinct().count());
        for (String header : List.of("Location", "ETag")) {
            assertEquals(
                    1,
                    made.stream()
                            .map(answer -> answer.headers().firstValue(header).orElseThrow())
                            .distinct()
                            .count());
        }
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() != 201) {
                assertEquals(409, answer.statusCode(), answer::body);
                assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            }
        }
        return made.size() - 1;
    }

    private static boolean isReplay(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotent-Replayed").isPresent();
    }
}

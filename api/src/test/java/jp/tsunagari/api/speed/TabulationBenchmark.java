package jp.tsunagari.api.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.durability.DurablePostgres;
import jp.tsunagari.api.durability.PackagedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long counting takes, over HTTP, on the packaged application in 512 MiB of heap; every figure is compared with what was counted
 * while the sheets were made. Not part of the build: {@code mvn -pl domain,api verify -Dsurefire.skip -Dit.test=TabulationBenchmark
 * -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
class TabulationBenchmark {
    private static final String CITY = "122190";
    private static final String[] OPTIONS = {"-Xmx512m"};
    private static final int PAIRS = 9;

    @TempDir
    Path folder;

    @Test
    void aSurveyOfThreeThousandIsTabulatedAndCrossedInMilliseconds() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication service = PackagedApplication.start(
                                PackagedApplication.POSTGRESQL, folder, postgres.environment(), OPTIONS)
                        .awaitReady()) {
            MadeSurvey survey = new MadeSurvey(40, 1);
            String id = begin(service, survey);
            fill(postgres, survey, id, 3000);
            measureSmall("PostgreSQL", service, survey, id);
        }
    }

    @Test
    void aMillionSheetsAreTabulatedInSecondsAndTheCostIsLinear() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                PackagedApplication service = PackagedApplication.start(
                                PackagedApplication.POSTGRESQL, folder, postgres.environment(), OPTIONS)
                        .awaitReady()) {
            MadeSurvey tenth = new MadeSurvey(20, 2);
            String small = begin(service, tenth);
            fill(postgres, tenth, small, 100_000);
            MadeSurvey whole = new MadeSurvey(20, 3);
            String large = begin(service, whole);
            fill(postgres, whole, large, 1_000_000);
            double times = measureLarge("PostgreSQL", service, tenth, small, whole, large);
            assertTrue(times <= 12, "linear");
        }
    }

    @Test
    void theEmbeddedDatabaseCountsTheSame() throws Exception {
        MadeSurvey survey = new MadeSurvey(40, 4);
        MadeSurvey tenth = new MadeSurvey(20, 5);
        MadeSurvey whole = new MadeSurvey(20, 6);
        String[] ids = new String[3];
        try (PackagedApplication service = embedded().awaitReady()) {
            ids[0] = begin(service, survey);
            ids[1] = begin(service, tenth);
            ids[2] = begin(service, whole);
            service.stop();
        }
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("data/tsunagari"), "tsunagari", "tsunagari")) {
            survey.fill(connection, CITY, UUID.fromString(ids[0]), 3000);
            tenth.fill(connection, CITY, UUID.fromString(ids[1]), 100_000);
            whole.fill(connection, CITY, UUID.fromString(ids[2]), 1_000_000);
        }
        try (PackagedApplication service = embedded().awaitReady()) {
            measureSmall("H2", service, survey, ids[0]);
            assertTrue(measureLarge("H2", service, tenth, ids[1], whole, ids[2]) <= 12, "linear");
        }
    }

    private PackagedApplication embedded() throws Exception {
        return PackagedApplication.start(
                PackagedApplication.H2, folder, Map.of("TSUNAGARI_DEMO_ENABLED", "false"), OPTIONS);
    }

    private static String begin(PackagedApplication service, MadeSurvey survey) throws Exception {
        service.send("PUT", "municipalities/" + CITY, "{\"name\":\"市原市\",\"kind\":\"CITY\"}");
        String platform = created(service.send(
                "POST", "platforms", "{\"municipalityCode\":\"" + CITY + "\",\"name\":\"" + UUID.randomUUID() + "\"}"));
        String id = created(service.send(
                "POST",
                "platforms/" + platform + "/surveys",
                "{\"kind\":\"RESIDENT\",\"title\":\"調査\",\"fiscalYear\":2024}"));
        HttpResponse<String> questions = service.send("PUT", "surveys/" + id + "/questionnaire", survey.body());
        assertEquals(200, questions.statusCode(), questions.body());
        return id;
    }

    private static String created(HttpResponse<String> answer) throws Exception {
        assertEquals(201, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }

    private static void fill(DurablePostgres postgres, MadeSurvey survey, String id, int sheets) throws Exception {
        try (Connection connection = postgres.owner().getConnection()) {
            survey.fill(connection, CITY, UUID.fromString(id), sheets);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze answer_sheet");
            }
            connection.commit();
        }
    }

    private static void measureSmall(String engine, PackagedApplication service, MadeSurvey survey, String id)
            throws Exception {
        assertEquals(survey.expected(), survey.countsOf(tabulate(service, id)));
        long tabulation = median(200, () -> tabulate(service, id));
        assertEquals(survey.expected(), survey.countsOf(last));
        long cross = median(200, () -> get(service, "surveys/" + id + "/cross-tabulation?rows=Q0&columns=Q1"));
        assertEquals(survey.crossed, MadeSurvey.crossedOf(last));
        long multiple = median(
                200,
                () -> get(service, "surveys/" + id + "/cross-tabulation?rows=Q4&columns=Q1&filter=Q2&filterOption=o1"));
        System.out.printf(
                "%s, 3,000 sheets x 40 questions, median of 200: tabulation %.1f ms, cross table %.1f ms,"
                        + " multiple choice crossed and filtered %.1f ms (load %.1f)%n",
                engine, tabulation / 1e6, cross / 1e6, multiple / 1e6, load());
        assertTrue(tabulation <= 60_000_000, "tabulation at most 60 ms");
        assertTrue(cross <= 25_000_000, "cross table at most 25 ms");
    }

    /** How many times the hundred thousand a million takes. */
    private static double measureLarge(
            String engine, PackagedApplication service, MadeSurvey tenth, String small, MadeSurvey whole, String large)
            throws Exception {
        assertEquals(tenth.expected(), tenth.countsOf(tabulate(service, small)));
        assertEquals(whole.expected(), whole.countsOf(tabulate(service, large)));
        // In pairs, so that both find the machine, and the cache of the database, as the other left it.
        long[] tenths = new long[PAIRS];
        long[] wholes = new long[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            tenths[i] = timed(() -> tabulate(service, small));
            assertEquals(tenth.expected(), tenth.countsOf(last));
            wholes[i] = timed(() -> tabulate(service, large));
            assertEquals(whole.expected(), whole.countsOf(last));
        }
        long ofTenth = middle(tenths);
        long ofWhole = middle(wholes);
        long cross = median(5, () -> get(service, "surveys/" + large + "/cross-tabulation?rows=Q0&columns=Q1"));
        assertEquals(whole.crossed, MadeSurvey.crossedOf(last));
        System.out.printf(
                "%s, 20 questions: 100,000 sheets %.0f ms, 1,000,000 sheets %.0f ms (%.1f times), cross table of"
                        + " 1,000,000 %.0f ms (load %.1f)%n",
                engine, ofTenth / 1e6, ofWhole / 1e6, (double) ofWhole / ofTenth, cross / 1e6, load());
        assertTrue(ofWhole <= 5_000_000_000L, "a million in at most 5 s");
        assertEquals("", service.errors());
        return (double) ofWhole / ofTenth;
    }

    /** What else the machine was doing. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String tabulate(PackagedApplication service, String id) throws Exception {
        return get(service, "surveys/" + id + "/tabulation");
    }

    private static String get(PackagedApplication service, String path) throws Exception {
        HttpResponse<String> answer = service.send("GET", path, null);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private interface Call {
        String send() throws Exception;
    }

    /** What was answered last while it was timed. */
    private static String last;

    private static long median(int times, Call call) throws Exception {
        for (int i = 0; i < times / 4; i++) {
            call.send();
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = timed(call);
        }
        return middle(nanos);
    }

    private static long timed(Call call) throws Exception {
        long start = System.nanoTime();
        last = call.send();
        return System.nanoTime() - start;
    }

    private static long middle(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}

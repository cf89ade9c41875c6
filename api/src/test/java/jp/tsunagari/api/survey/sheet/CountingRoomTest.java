package jp.tsunagari.api.survey.sheet;

import static jp.tsunagari.api.survey.SurveyFixture.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import jp.tsunagari.api.survey.SurveyFixture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Of those who count sheets so many are let in at once that none lacks its second connection. */
@ApiTest
class CountingRoomTest {
    private static final Map<String, ?> TABLES = Map.of("tables", List.of(Map.of("rows", "SEX")));

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    SlowCount count;

    @Inject
    Room room;

    /** Goes on when as many are in as have room. */
    @ApplicationScoped
    static class SlowCount {
        private final AtomicInteger inside = new AtomicInteger();

        @CountsSheets
        int together(CyclicBarrier all) throws Exception {
            int before = inside.incrementAndGet();
            all.await();
            inside.decrementAndGet();
            return before;
        }
    }

    @Test
    void aQuarterOfTheConnectionsIsTheMostThatCountAtOnce() throws Exception {
        int places = connections / 4;
        CyclicBarrier all = new CyclicBarrier(places);
        int most = Together.run(places * 8, () -> count.together(all)).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        assertEquals(places, most);
    }

    @Test
    void asManyPreviewsWithKeysAsThereAreConnectionsDoNotWaitForEachOther() throws Exception {
        SurveyFixture survey = closedSurvey();
        List<Integer> answers = Together.run(connections + 8, () -> Api.call()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(TABLES)
                .post("/api/v1/surveys/" + survey.id + "/publication-previews")
                .statusCode());
        assertEquals(Collections.nCopies(connections + 8, 200), answers);
    }

    @Test
    void whatWasPublishedIsReadWithoutRoomAndCountingWaitsForIt() throws Exception {
        SurveyFixture survey = closedSurvey();
        survey.publish(Map.of("rows", "SEX")).statusCode(201);
        CountDownLatch counted = new CountDownLatch(1);
        int places = connections / 4;
        for (int i = 0; i < places; i++) {
            room.enter();
        }
        Thread staff = new Thread(() -> {
            Api.call()
                    .get("/api/v1/surveys/" + survey.id + "/tabulation")
                    .then()
                    .statusCode(200);
            counted.countDown();
        });
        try {
            staff.start();
            Api.anonymous()
                    .get("/api/v1/surveys/" + survey.id + "/tabulation")
                    .then()
                    .statusCode(200);
            assertEquals(1, counted.getCount());
        } finally {
            for (int i = 0; i < places; i++) {
                room.leave();
            }
        }
        staff.join();
        assertEquals(0, counted.getCount());
    }

    private static SurveyFixture closedSurvey() {
        SurveyFixture survey = new SurveyFixture(question("SEX", "f", "m"));
        survey.sheets(40, Map.of("SEX", "f"));
        survey.move("CLOSED");
        return survey;
    }
}

package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Together;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Of those who count sheets so many are let in at once that none lacks its second connection. */
@ApiTest
class CountingRoomTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    SlowCount count;

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
        int room = connections / 4;
        CyclicBarrier all = new CyclicBarrier(room);
        int most = Together.run(room * 8, () -> count.together(all)).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        assertEquals(room, most);
    }
}

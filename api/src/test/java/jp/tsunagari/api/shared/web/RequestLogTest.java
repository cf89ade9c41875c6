package jp.tsunagari.api.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class RequestLogTest extends Handler {
    private static final Logger LOG = Logger.getLogger("tsunagari.request");
    private final List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        LOG.addHandler(this);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        ExtLogRecord copy = (ExtLogRecord) line;
        copy.copyAll();
        lines.add(copy);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The line is written after the answer has gone out. */
    private ExtLogRecord lineOf(String traceId) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            for (ExtLogRecord line : lines) {
                if (traceId.equals(line.getMdc("traceId"))) {
                    return line;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no line with trace id " + traceId);
    }

    @Test
    void aRequestLeavesOneLineWithTheTraceIdOfItsAnswerAndNothingOfItsContent() throws InterruptedException {
        String secret = Api.unique("秘密の団体");
        String trace = Api.call()
                .body(Map.of("municipalityCode", "122191", "name", secret))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .extract()
                .path("traceId");
        ExtLogRecord line = lineOf(trace);
        assertEquals("POST", line.getMdc("method"));
        assertEquals("/api/v1/organisations", line.getMdc("route"));
        assertEquals("422", line.getMdc("status"));
        assertTrue(Double.parseDouble(line.getMdc("millis")) > 0);
        assertFalse((line.getMessage() + line.getMdcCopy()).contains(secret));
    }

    @Test
    void theRouteIsTheTemplateSoThatNoIdIsInIt() throws InterruptedException {
        String trace = Api.call()
                .get("/api/v1/organisations/0195eea5-d400-7000-8000-00000000abcd")
                .then()
                .statusCode(404)
                .extract()
                .path("traceId");
        assertEquals("/api/v1/organisations/{id}", lineOf(trace).getMdc("route"));
    }
}

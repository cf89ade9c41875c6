package jp.tsunagari.api.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The back-off that is delivered with the service. */
class WebhookDeliveryEntityTest {
    private static final Instant START = Instant.parse("2025-04-01T00:00:00Z");
    private final WebhookDeliveryEntity delivery = new WebhookDeliveryEntity();

    @BeforeEach
    void due() {
        delivery.replay(START);
    }

    private static List<Duration> backOff() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WebhookDeliveryEntityTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        return Arrays.stream(
                        properties.getProperty("tsunagari.webhooks.back-off").split(","))
                .map(new DurationConverter()::convert)
                .toList();
    }

    @Test
    void attemptsGoOnForAboutThreeDaysEachAfterALongerWait() throws IOException {
        List<Duration> backOff = backOff();
        Duration last = Duration.ZERO;
        int attempts = 0;
        while (delivery.state == DeliveryState.PENDING) {
            Instant due = delivery.dueAt;
            delivery.attempted(AttemptOutcome.TIMED_OUT, due, backOff);
            attempts++;
            if (delivery.state == DeliveryState.PENDING) {
                Duration wait = Duration.between(due, delivery.dueAt);
                assertTrue(wait.compareTo(last) >= 0);
                last = wait;
            }
        }
        assertEquals(DeliveryState.FAILED, delivery.state);
        assertEquals(10, attempts);
        Duration all = backOff.stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(all.toHours() >= 71 && all.toHours() <= 73, all.toString());
    }

    @Test
    void whatIsDeliveredOrGoneIsNotDueAgain() throws IOException {
        delivery.attempted(AttemptOutcome.DELIVERED, START, backOff());
        assertEquals(DeliveryState.DELIVERED, delivery.state);
        assertNull(delivery.dueAt);
        delivery.replay(START);
        delivery.attempted(AttemptOutcome.GONE, START, backOff());
        assertEquals(DeliveryState.FAILED, delivery.state);
        assertNull(delivery.dueAt);
    }
}

package jp.tsunagari.api.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a receiver answered is known, however soon it answers. */
@ApiTest
@Tag("any-database")
@TestProfile(Receivers.class)
class WebhookClientTest {
    private static final Duration PAUSE = Duration.ofMillis(300);

    @Inject
    Vertx vertx;

    @Inject
    Targets targets;

    @Inject
    WebhookSettings settings;

    @Inject
    Today today;

    /** A busy machine may stop the sender between asking and listening. */
    @Test
    void anAnswerThatIsThereBeforeTheSenderListensIsNotLost() {
        WebhookClient client = new WebhookClient(hesitant(Vertx.class, vertx), targets, settings, today);
        try (Receiver receiver = new Receiver(404)) {
            Outgoing message = new Outgoing(UUID.randomUUID(), receiver.url(), Map.of(), "{}", 0);
            AttemptResult result = client.post(message);
            assertEquals(AttemptOutcome.ERROR_STATUS, result.outcome());
            assertEquals(404, result.statusCode());
        }
    }

    /** The real one, but whoever wants to hear of a success is stopped for a while before it is noted. */
    private static <T> T hesitant(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().equals("onSuccess")) {
                        LockSupport.parkNanos(PAUSE.toNanos());
                    }
                    try {
                        Object result = method.invoke(real, values);
                        return result instanceof Future<?> future
                                ? hesitant(Future.class, future)
                                : result instanceof HttpClient http ? hesitant(HttpClient.class, http) : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}

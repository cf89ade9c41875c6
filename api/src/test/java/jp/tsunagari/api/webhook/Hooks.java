package jp.tsunagari.api.webhook;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.tsunagari.api.support.Api;

/** Makes webhooks and waits for what becomes of their deliveries. */
final class Hooks {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private Hooks() {}

    /** A webhook as it was created: {@code id}, {@code secret}. */
    static JsonPath create(String city, String url, String... types) {
        return Api.call()
                .body(Map.of("municipalityCode", city, "url", url, "types", List.of(types)))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath read(String path) {
        return Api.call()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> deliveries(String webhook) {
        return read("webhooks/" + webhook + "/deliveries").getList("items.id");
    }

    /** The delivery once it is in the state. */
    static JsonPath until(String delivery, DeliveryState state) {
        return until(() -> read("webhook-deliveries/" + delivery), read -> read.getString("state")
                .equals(state.name()));
    }

    static <T> T until(Supplier<T> read, Predicate<T> isReached) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            T value = read.get();
            if (isReached.test(value)) {
                return value;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "still " + (value instanceof JsonPath json ? json.prettify() : value.toString()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}

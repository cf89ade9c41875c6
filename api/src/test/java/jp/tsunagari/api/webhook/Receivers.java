package jp.tsunagari.api.webhook;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.util.Map;

/** Lets webhooks lead to receivers on this machine, and has them called without long waits. */
public class Receivers implements QuarkusTestProfile {
    /** Longer than a busy machine stands still: only a receiver that says nothing may take so long. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tsunagari.webhooks.allow-private-targets", "true",
                "tsunagari.webhooks.every", "1s",
                "tsunagari.webhooks.timeout", TIMEOUT.toSeconds() + "s",
                "tsunagari.webhooks.back-off", "1s,1s,1s");
    }
}

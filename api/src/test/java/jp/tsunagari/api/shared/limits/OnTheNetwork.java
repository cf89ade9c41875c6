package jp.tsunagari.api.shared.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as it stands on a network: behind a proxy, open to one other origin, with limits that a test reaches soon. */
public class OnTheNetwork implements QuarkusTestProfile {
    static final int CALLER = 10;
    static final int ANONYMOUS = 5;
    static final int BAD_CREDENTIALS = 3;
    static final int BODIES_AT_ONCE = 4 << 20;
    static final String ORIGIN = "https://city.example.jp";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tsunagari.limits.caller-per-minute",
                Integer.toString(CALLER),
                "tsunagari.limits.anonymous-per-minute",
                Integer.toString(ANONYMOUS),
                "tsunagari.limits.bad-credentials-per-minute",
                Integer.toString(BAD_CREDENTIALS),
                "tsunagari.limits.body-time",
                "12s",
                "tsunagari.limits.bodies-at-once",
                Integer.toString(BODIES_AT_ONCE),
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.allow-x-forwarded",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1",
                "quarkus.http.cors.enabled",
                "true",
                "quarkus.http.cors.origins",
                ORIGIN);
    }
}

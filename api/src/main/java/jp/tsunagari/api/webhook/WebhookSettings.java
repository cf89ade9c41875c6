package jp.tsunagari.api.webhook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** What an operator can set; the values and what they mean stand in application.properties. */
@ConfigMapping(prefix = "tsunagari.webhooks")
interface WebhookSettings {
    String every();

    String purgeEvery();

    boolean allowPrivateTargets();

    int mostPerMunicipality();

    Duration timeout();

    int parallel();

    List<Duration> backOff();

    Duration secretOverlap();

    Duration keepDeliveries();

    /** How long a claim holds: longer than any sending, because it is renewed before each. */
    default Duration lease() {
        return timeout().multipliedBy(2).plusSeconds(30);
    }
}

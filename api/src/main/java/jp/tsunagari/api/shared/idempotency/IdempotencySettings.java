package jp.tsunagari.api.shared.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "tsunagari.idempotency")
interface IdempotencySettings {
    /** How long an answer is replayed. */
    @WithDefault("24h")
    Duration kept();

    /** How long a second request waits for the first to end. */
    @WithDefault("10s")
    Duration patience();
}

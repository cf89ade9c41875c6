package jp.tsunagari.api.shared.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "tsunagari.limits")
interface LimitSettings {
    /** Requests of one caller, on this instance. */
    @WithDefault("1200")
    long callerPerMinute();

    /** Requests without credentials from one address, on this instance. */
    @WithDefault("300")
    long anonymousPerMinute();

    /** Credentials that turn out to be wrong, from one address, on this instance. */
    @WithDefault("20")
    long badCredentialsPerMinute();

    /** The largest body of a request without credentials. */
    @WithDefault("1M")
    MemorySize anonymousBody();

    /** How long a body may take to arrive, beside the time that its length needs at {@link #slowestBodyPerSecond}. */
    @WithDefault("30s")
    Duration bodyTime();

    @WithDefault("128K")
    MemorySize slowestBodyPerSecond();
}

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

    /** Requests from one address without a credential that was right lately, on this instance. */
    @WithDefault("300")
    long anonymousPerMinute();

    /** Credentials that turn out to be wrong, from one address, on this instance. */
    @WithDefault("20")
    long badCredentialsPerMinute();

    /** Codes of invitations that turn out to be wrong, from one address, on this instance. */
    @WithDefault("20")
    long badCodesPerMinute();

    /** The largest body of a request without credentials, and of one whose credential has not been looked at yet. */
    @WithDefault("1M")
    MemorySize anonymousBody();

    /** What the bodies of all requests may hold at the same time, on this instance. */
    @WithDefault("256M")
    MemorySize bodiesAtOnce();

    /** How long a body may take to arrive, beside the time that its length needs at {@link #slowestBodyPerSecond}. */
    @WithDefault("30s")
    Duration bodyTime();

    @WithDefault("128K")
    MemorySize slowestBodyPerSecond();
}

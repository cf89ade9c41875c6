package jp.tsunagari.api.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of "now": the injected clock, read in Japan. */
@ApplicationScoped
public class Today {
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), TOKYO);
    }

    /** Cut to microseconds, the finest that both databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The clock of the running service; a test puts its own in its place. */
    @Singleton
    static class SystemClock {
        @Produces
        @Singleton
        @DefaultBean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}

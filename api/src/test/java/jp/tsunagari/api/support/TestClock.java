package jp.tsunagari.api.support;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: the real one, which a test may set ahead for a while. */
public final class TestClock extends Clock {
    private static volatile Duration ahead = Duration.ZERO;
    private static volatile Instant still;

    /** Lets the service live that much later during {@code work}. */
    public static void ahead(Duration duration, Runnable work) {
        ahead = duration;
        try {
            work.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    /** Lets no time pass for the service until {@link #go}, but what {@link #ahead} adds. */
    public static void stop() {
        still = Instant.now();
    }

    public static void go() {
        still = null;
    }

    @Override
    public Instant instant() {
        Instant now = still;
        return (now == null ? Instant.now() : now).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Singleton
    static class InService {
        @Produces
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}

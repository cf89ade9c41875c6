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

    /** Lets the service live that much later during {@code work}. */
    public static void ahead(Duration duration, Runnable work) {
        ahead = duration;
        try {
            work.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
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

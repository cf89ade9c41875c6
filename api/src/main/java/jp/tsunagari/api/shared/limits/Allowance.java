package jp.tsunagari.api.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** So many per minute for each of its users; what was not used for a while is full again and forgotten. */
final class Allowance {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_USERS = 100_000;

    private final String name;
    private final long perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Allowance(String name, long perMinute, Clock clock) {
        this.name = name;
        this.perMinute = perMinute;
        this.time = new Time(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_USERS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    /** Takes one, where there is one. */
    ConsumptionProbe take(String user) {
        return bucket(user).tryConsumeAndReturnRemaining(1);
    }

    /** The seconds until there is one to take; 0 where there is one now. */
    long secondsToWait(String user) {
        return seconds(bucket(user).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** The fields of the IETF draft "RateLimit header fields for HTTP". */
    void tell(ConsumptionProbe probe, HttpServerResponse response) {
        response.putHeader("RateLimit-Policy", "\"" + name + "\";q=" + perMinute + ";w=" + WINDOW.toSeconds());
        response.putHeader(
                "RateLimit",
                "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    }

    static Problem exceeded(ConsumptionProbe probe) {
        return exceeded(seconds(probe.getNanosToWaitForRefill()));
    }

    static Problem exceeded(long seconds) {
        return Problem.of(ProblemType.RATE_LIMITED).withHeader("Retry-After", Long.toString(Math.max(seconds, 1)));
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    private Bucket bucket(String user) {
        return buckets.get(user, unused -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .withCustomTimePrecision(time)
                .build());
    }

    private record Time(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

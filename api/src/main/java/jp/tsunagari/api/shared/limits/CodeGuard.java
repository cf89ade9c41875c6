package jp.tsunagari.api.shared.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Slows down who tries the codes of invitations: an address that sent too many wrong ones may for a while send none. Codes are right
 * once, so unlike a credential none can be known from before. What it remembers is in memory only.
 */
@Singleton
public class CodeGuard {
    private static final int MOST_REMEMBERED = 10_000;

    private final Allowance failures;

    /** The wrong ones of each address: who sends one code again, because no answer arrived, tries no codes. */
    private final Cache<String, Boolean> wrong = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Allowance.WINDOW)
            .build();

    CodeGuard(LimitSettings settings, Clock clock) {
        this.failures = new Allowance("bad-codes", settings.badCodesPerMinute(), clock);
    }

    /** @throws jp.tsunagari.api.shared.problem.Problem where the address must wait */
    public void check(RoutingContext context) {
        long seconds = failures.secondsToWait(ClientAddress.of(context.request()));
        if (seconds > 0) {
            throw Allowance.exceeded(seconds);
        }
    }

    /** Notes a code that is none, or is used up. */
    public void failed(RoutingContext context, String code) {
        String address = ClientAddress.of(context.request());
        if (wrong.asMap().putIfAbsent(address + " " + code, true) == null) {
            failures.take(address);
        }
    }
}

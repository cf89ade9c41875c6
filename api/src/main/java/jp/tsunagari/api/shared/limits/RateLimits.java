package jp.tsunagari.api.shared.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import jp.tsunagari.api.shared.web.EarlyAnswers;

/**
 * Counts the requests of each caller, and without credentials of each address, before anything is asked of the database. Each instance
 * counts for itself.
 */
@Singleton
public class RateLimits {
    /** After CORS, so that a browser may read the refusal, and before bodies are taken in and credentials looked at. */
    private static final int ORDER = -295;

    private final EarlyAnswers answers;
    private final CredentialGuard credentials;
    private final Allowance ofCaller;
    private final Allowance ofAddress;

    RateLimits(EarlyAnswers answers, CredentialGuard credentials, LimitSettings settings, Clock clock) {
        this.answers = answers;
        this.credentials = credentials;
        this.ofCaller = new Allowance("caller", settings.callerPerMinute(), clock);
        this.ofAddress = new Allowance("anonymous", settings.anonymousPerMinute(), clock);
    }

    void watch(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            count(context, ofAddress, ClientAddress.of(context.request()));
            return;
        }
        String caller = credentials.ownerLately(context);
        long seconds = caller == null ? credentials.secondsToWait(context) : 0;
        if (caller != null) {
            count(context, ofCaller, caller);
        } else if (seconds > 0) {
            answers.refuse(context, Allowance.exceeded(seconds));
        } else {
            context.next();
        }
    }

    /** Counts the request by which a caller was known for the first time; from the next on it is counted before. */
    public void known(RoutingContext context, String callerId) {
        if (!callerId.equals(credentials.ownerLately(context))) {
            credentials.succeeded(context, callerId);
            ofCaller.tell(ofCaller.take(callerId), context.response());
        }
    }

    private void count(RoutingContext context, Allowance allowance, String user) {
        ConsumptionProbe probe = allowance.take(user);
        allowance.tell(probe, context.response());
        if (probe.isConsumed()) {
            context.next();
        } else {
            answers.refuse(context, Allowance.exceeded(Allowance.seconds(probe.getNanosToWaitForRefill())));
        }
    }
}

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
 * Counts the requests of each caller, and of each address those without a credential that was right lately, before anything is asked
 * of the database. Each instance counts for itself.
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
        boolean hasCredential = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        String caller = hasCredential ? credentials.ownerLately(context) : null;
        long seconds = hasCredential && caller == null ? credentials.secondsToWait(context) : 0;
        if (caller != null) {
            count(context, ofCaller, caller);
        } else if (seconds > 0) {
            answers.refuse(context, Allowance.exceeded(seconds));
        } else {
            count(context, ofAddress, ClientAddress.of(context.request()));
        }
    }

    /**
     * Counts the request by which a caller was known for the first time; from the next on it is counted before. So nobody gains
     * anything by a second credential or another spelling of the first.
     *
     * @throws jp.tsunagari.api.shared.problem.Problem where the caller has none left
     */
    public void known(RoutingContext context, String callerId) {
        if (callerId.equals(credentials.ownerLately(context))) {
            return;
        }
        credentials.succeeded(context, callerId);
        ConsumptionProbe probe = ofCaller.take(callerId);
        ofCaller.tell(probe, context.response());
        if (!probe.isConsumed()) {
            throw Allowance.exceeded(probe);
        }
    }

    private void count(RoutingContext context, Allowance allowance, String user) {
        ConsumptionProbe probe = allowance.take(user);
        allowance.tell(probe, context.response());
        if (probe.isConsumed()) {
            context.next();
        } else {
            answers.refuse(context, Allowance.exceeded(probe));
        }
    }
}

package jp.tsunagari.api.shared.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.web.EarlyAnswers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the whole body in before any worker is asked for, so that a client that sends slowly holds nothing but its connection, and
 * that only until its time is over.
 */
@Singleton
class BodyIntake {
    /** Before the server's own check of the size, which would close the connection without a word. */
    private static final int BEFORE_SIZE_CHECK = Integer.MIN_VALUE + 20;

    /** Where authentication is at hand, and before anything asks for it. */
    private static final int INTAKE = 1 - SecurityHandlerPriorities.AUTHENTICATION;

    private final EarlyAnswers answers;
    private final CredentialGuard credentials;
    private final BodyMemory memory;
    private final LimitSettings settings;
    private final long largest;

    BodyIntake(
            EarlyAnswers answers,
            CredentialGuard credentials,
            BodyMemory memory,
            LimitSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.answers = answers;
        this.credentials = credentials;
        this.memory = memory;
        this.settings = settings;
        this.largest = largest.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_SIZE_CHECK).handler(this::checkLength);
        router.route().order(INTAKE).handler(this::takeIn);
    }

    private void checkLength(RoutingContext context) {
        if (length(context.request()) > limit(context)) {
            answers.refuse(context, Problem.of(ProblemType.BODY_TOO_LARGE));
        } else {
            context.next();
        }
    }

    private void takeIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean hasBody = length(request) >= 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!hasBody || request.isEnded()) {
            // Ended: the framework sent a request of its own pages round again after its body was taken in.
            context.next();
            return;
        }
        long unproved = settings.anonymousBody().asLongValue();
        boolean small = limit(context) == unproved || length(request) >= 0 && length(request) <= unproved;
        if (small || credentials.ownerLately(context) != null) {
            takeIn(context, true);
        } else {
            FirstProof.of(context, proved -> takeIn(context, proved), refusal -> answers.refuse(context, refusal));
        }
    }

    private void takeIn(RoutingContext context, boolean kept) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        long limit = limit(context);
        long bytes = Math.max(length(request), 0) > 0 ? length(request) : limit;
        long millis = settings.bodyTime().toMillis()
                + 1000 * bytes / settings.slowestBodyPerSecond().asLongValue();
        new IncomingBody(context, answers, memory, limit, kept).take(millis);
    }

    /** Credentials are for the API only, where those who try them are slowed down. */
    private long limit(RoutingContext context) {
        boolean mayBeProved = context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && context.normalizedPath().startsWith("/api/");
        return mayBeProved ? largest : settings.anonymousBody().asLongValue();
    }

    /** What the request announces, or −1. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}

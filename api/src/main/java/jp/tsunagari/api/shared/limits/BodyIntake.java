package jp.tsunagari.api.shared.limits;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** After CORS, and before authentication. */
    private static final int INTAKE = -290;

    private final EarlyAnswers answers;
    private final LimitSettings settings;
    private final long largest;

    BodyIntake(
            EarlyAnswers answers,
            LimitSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.answers = answers;
        this.settings = settings;
        this.largest = largest.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_SIZE_CHECK).handler(this::checkLength);
        router.route().order(INTAKE).handler(this::takeIn);
    }

    private void checkLength(RoutingContext context) {
        if (length(context.request()) > limit(context.request())) {
            answers.refuse(context, Problem.of(ProblemType.BODY_TOO_LARGE));
        } else {
            context.next();
        }
    }

    private void takeIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (length(request) < 0 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.next();
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        long limit = limit(request);
        long bytes = Math.max(length(request), 0) > 0 ? length(request) : limit;
        long millis = settings.bodyTime().toMillis()
                + 1000 * bytes / settings.slowestBodyPerSecond().asLongValue();
        new IncomingBody(context, answers, limit).take(millis);
    }

    private long limit(HttpServerRequest request) {
        boolean hasCredentials = request.headers().contains(HttpHeaders.AUTHORIZATION);
        return hasCredentials ? largest : settings.anonymousBody().asLongValue();
    }

    /** What the request announces, or −1. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}

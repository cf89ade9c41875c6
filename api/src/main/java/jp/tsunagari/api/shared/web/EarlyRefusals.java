package jp.tsunagari.api.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.problem.ProblemView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the web server refuses before any resource is found is answered as problem details too, and not as an empty page. */
@Singleton
class EarlyRefusals {
    /** Before the server's own check of the size, which would close the connection without a word. */
    private static final int BEFORE_SIZE_CHECK = Integer.MIN_VALUE + 10;

    private final ObjectMapper mapper;
    private final long largest;

    EarlyRefusals(ObjectMapper mapper, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.mapper = mapper;
        this.largest = largest.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_SIZE_CHECK).handler(this::check).failureHandler(this::answer);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest) {
            context.addEndHandler(sent -> context.request().connection().close());
            refuse(context, ProblemType.BODY_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** A request without a host, for one: the server's own page would name the class of the failure. */
    private void answer(RoutingContext failed) {
        if (failed.statusCode() == 400) {
            refuse(failed, ProblemType.UNREADABLE_BODY);
        } else {
            failed.next();
        }
    }

    private void refuse(RoutingContext context, ProblemType type) {
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String traceId = Span.current().getSpanContext().getTraceId();
        ProblemView view = ProblemView.of(Problem.of(type), context.request().path(), traceId, language);
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            context.response().end(mapper.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

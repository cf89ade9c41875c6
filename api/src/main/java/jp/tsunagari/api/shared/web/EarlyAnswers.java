package jp.tsunagari.api.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import jp.tsunagari.api.shared.problem.ProblemView;

/** Answers with problem details where no resource has been found yet. */
@Singleton
public class EarlyAnswers {
    private static final long LINGER_MILLIS = 2000;

    private final ObjectMapper mapper;

    EarlyAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public void refuse(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        if (hasBody(request) && !request.isEnded()) {
            closeAfter(context);
        }
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String traceId = Span.current().getSpanContext().getTraceId();
        ProblemView view = ProblemView.of(problem, request.path(), traceId, language);
        HttpServerResponse response = context.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::putHeader);
        try {
            response.end(mapper.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * The rest of the request is not wanted. What is on its way is let pass for a moment, because a connection that is closed on a
     * client that still sends takes the answer with it.
     */
    private static void closeAfter(RoutingContext context) {
        HttpConnection connection = context.request().connection();
        context.vertx().setTimer(LINGER_MILLIS, over -> connection.close());
        context.request()
                .handler(rest -> {})
                .endHandler(end -> connection.close())
                .resume();
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
}

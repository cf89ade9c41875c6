package jp.tsunagari.api.shared.idempotency;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.tsunagari.api.shared.security.CurrentCaller;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Looks a retry up before its parameters and body are read: a key that was used is answered from what it was used for. */
public class RetryFilter {
    /** After the caller is known, and before the filters that check parameters. */
    private static final int EARLY = Priorities.AUTHORIZATION;

    @Inject
    ResourceInfo operation;

    @Inject
    RoutingContext routing;

    @Inject
    CurrentCaller caller;

    @Inject
    KeptAnswers answers;

    @ServerRequestFilter(priority = EARLY)
    public Optional<Response> check(ContainerRequestContext request) {
        String key = request.getHeaderString(Retry.HEADER);
        if (key == null
                || operation.getResourceMethod() == null
                || !operation.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return Optional.empty();
        }
        Buffer body = routing.body().buffer();
        Retry retry = Retry.of(
                caller.get(),
                key,
                request.getMethod(),
                routing.request().uri(),
                body == null ? new byte[0] : body.getBytes());
        routing.put(Retry.class.getName(), retry);
        return answers.find(retry).map(KeptAnswer::replay);
    }

    @ServerExceptionMapper
    public Response replay(KeptAnswers.Replay replay) {
        return replay.answer.replay();
    }
}

package jp.tsunagari.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemMapper;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers who may not in as problem details: 401 without a valid credential, 403 where no role of the caller could ever do. */
@Singleton
class Refusals {
    private final CurrentCaller caller;
    private final ProblemMapper problems;
    private final RoutingContext routing;

    Refusals(CurrentCaller caller, ProblemMapper problems, RoutingContext routing) {
        this.caller = caller;
        this.problems = problems;
        this.routing = routing;
    }

    /** A wrong credential is refused where none is needed too: who sends one expects to be known. */
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    public void authenticate(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            caller.get();
        }
    }

    @ServerExceptionMapper
    Response map(AuthenticationFailedException failed) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response map(UnauthorizedException none) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response map(ForbiddenException forbidden) {
        return problems.map(Problem.of(ProblemType.FORBIDDEN));
    }

    private Response unauthenticated() {
        return problems.map(Problem.of(ProblemType.UNAUTHENTICATED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, Challenge.of(routing)));
    }
}

package jp.tsunagari.api.shared.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request throws into problem details; what nobody expected is logged once and answered without its inside. */
@Singleton
public class ProblemMapper {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @ServerExceptionMapper
    public Response map(Throwable thrown) {
        Problem refusal = refusal(thrown);
        return respond(refusal == null ? translate(thrown) : refusal);
    }

    /** The refusal of a rule that lies behind a failure, or null. */
    public static Problem refusal(Throwable thrown) {
        Problem problem = Causes.problemIn(thrown);
        return problem == null && Causes.isUniqueViolation(thrown)
                ? Problem.of(ProblemType.DUPLICATE, Causes.duplicates(thrown))
                : problem;
    }

    /** RESTEasy's own refusals would otherwise be mapped by its built-in mappers. */
    @ServerExceptionMapper
    public Response map(WebApplicationException thrown) {
        return map((Throwable) thrown);
    }

    private Problem translate(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            return Causes.ofStatus(web.getResponse().getStatus());
        }
        if (Causes.isMalformedMediaType(thrown)) {
            boolean ofBody = Causes.isMalformed(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
            return Problem.of(ofBody ? ProblemType.UNSUPPORTED_MEDIA_TYPE : ProblemType.NOT_ACCEPTABLE);
        }
        if (Causes.has(thrown, HttpClosedException.class)) {
            return Problem.of(ProblemType.UNREADABLE_BODY);
        }
        if (Causes.has(thrown, OptimisticLockException.class)) {
            return Problem.of(
                    headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                            ? ProblemType.CONCURRENT_CHANGE
                            : ProblemType.PRECONDITION_FAILED);
        }
        if (SqlTrouble.isLockConflict(thrown)) {
            return Problem.of(ProblemType.CONCURRENT_CHANGE).withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (SqlTrouble.isUnavailable(thrown)) {
            LOG.warn("The database cannot be reached");
            return Problem.of(ProblemType.UNAVAILABLE).withHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (Causes.has(thrown, RollbackException.class) && !Causes.has(thrown, SQLException.class)) {
            // The database failed at the very end, where nobody can throw its reason.
            return Problem.of(ProblemType.UNAVAILABLE).withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (Causes.has(thrown, SQLException.class)) {
            LOG.errorf("Unexpected failure of the database: %s", SqlTrouble.outline(thrown));
        } else {
            LOG.error("Unexpected failure", thrown);
        }
        return Problem.of(ProblemType.INTERNAL_ERROR);
    }

    /** The problem as it stands in the answer to this request. */
    public ProblemView view(Problem problem) {
        String traceId = Span.current().getSpanContext().getTraceId();
        return ProblemView.of(problem, uri.getRequestUri().getRawPath(), traceId, Language.of(headers));
    }

    private Response respond(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(view(problem));
        problem.headers().forEach(response::header);
        return response.build();
    }
}

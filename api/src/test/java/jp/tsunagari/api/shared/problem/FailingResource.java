package jp.tsunagari.api.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.exception.ConstraintViolationException;

/** Fails in every way in which a request can fail; each failure carries a secret that no caller may see. */
@Path("/test/failures")
public class FailingResource {
    static final String SECRET = "select secret from jp.tsunagari.Secret";

    /** An answer that breaks while it is written. */
    public static final class Breaking {
        public String getName() {
            throw new IllegalStateException(SECRET);
        }
    }

    @GET
    @Path("{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Object fail(@PathParam("kind") String kind) throws Exception {
        switch (kind) {
            case "runtime":
                throw new IllegalStateException(SECRET);
            case "checked":
                throw new IOException(SECRET);
            case "error":
                throw new AssertionError(SECRET);
            case "stack-overflow":
                return endless(0);
            case "while-writing":
                return new Breaking();
            case "optimistic-lock":
                throw new OptimisticLockException(SECRET);
            case "unique":
                throw violation(ConstraintViolationException.ConstraintKind.UNIQUE);
            case "not-null":
                throw violation(ConstraintViolationException.ConstraintKind.NOT_NULL);
            case "deadlock":
                throw new IllegalStateException(new SQLException(SECRET, "40001"));
            case "no-database":
                throw new IllegalStateException(new SQLException(SECRET, "08001"));
            case "not-found":
                throw new NotFoundException(SECRET);
            case "wrapped-problem":
                throw new IllegalStateException(
                        SECRET, Problem.invalid(Fault.at("/name", "too-long", Map.of("max", 3, "actual", 4))));
            default:
                throw new IllegalArgumentException(kind);
        }
    }

    private static int endless(int depth) {
        return 1 + endless(depth + 1);
    }

    private static ConstraintViolationException violation(ConstraintViolationException.ConstraintKind kind) {
        return new ConstraintViolationException(SECRET, new SQLException(SECRET, "23505"), SECRET, kind, "secret");
    }
}

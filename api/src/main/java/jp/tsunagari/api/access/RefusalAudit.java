package jp.tsunagari.api.access;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.shared.web.LeavesNoTrace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Notes every attempt that was refused for who the caller is, before the refusal is answered; and every write of what the caller does not
 * see, which is answered as if it were not there.
 */
@Singleton
class RefusalAudit {
    private static final Logger LOG = Logger.getLogger(RefusalAudit.class);
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    /** Where in a path the collection stands. */
    private static final int TYPE = 3;

    private final CurrentCaller caller;
    private final Trail trail;
    private final ResourceInfo operation;

    RefusalAudit(CurrentCaller caller, Trail trail, ResourceInfo operation) {
        this.caller = caller;
        this.trail = trail;
        this.operation = operation;
    }

    @ServerResponseFilter
    public Uni<Void> note(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean isGuess = status == 404 && !request.getMethod().equals(HttpMethod.GET);
        if (!REFUSED.contains(status) && !isGuess || isUntold()) {
            return Uni.createFrom().voidItem();
        }
        String[] path = request.getUriInfo().getPath().split("/");
        Uni<Void> noted = Uni.createFrom().voidItem().invoke(() -> note(status, path));
        return BlockingOperationControl.isBlockingAllowed()
                ? noted
                : noted.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** What nobody in particular does may be an answer to an anonymous survey; callers that are known are told of all the same. */
    private boolean isUntold() {
        return operation.getResourceMethod() != null
                && operation.getResourceMethod().isAnnotationPresent(LeavesNoTrace.class)
                && caller.orUnknown().isAnonymous();
    }

    /** The path is /api/v1/collection/id…; the trail keeps of it what is a collection and an id. */
    private void note(int status, String[] path) {
        String type = path.length > TYPE
                ? RecordType.ofPath(path[TYPE]).map(RecordType::path).orElse(null)
                : null;
        String id = type != null && path.length > TYPE + 1 ? path[TYPE + 1] : null;
        try {
            trail.refused(status, status == 401 ? null : place(), type, id);
        } catch (RuntimeException databaseGone) {
            // The refusal stands all the same.
            LOG.warn("A refused attempt could not be noted");
        }
    }

    /** The municipality whose records were asked for, else that of a caller who has just one. */
    private String place() {
        String asked = caller.refusedIn();
        Caller who = caller.orUnknown();
        return asked != null || who.municipalities().size() != 1
                ? asked
                : who.municipalities().iterator().next();
    }
}

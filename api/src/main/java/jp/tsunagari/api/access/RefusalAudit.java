package jp.tsunagari.api.access;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.trail.Trail;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes every attempt that was refused for who the caller is, before the refusal is answered. */
@Singleton
class RefusalAudit {
    private static final Logger LOG = Logger.getLogger(RefusalAudit.class);
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final CurrentCaller caller;
    private final Trail trail;

    RefusalAudit(CurrentCaller caller, Trail trail) {
        this.caller = caller;
        this.trail = trail;
    }

    @ServerResponseFilter
    public Uni<Void> note(ContainerResponseContext response) {
        if (!REFUSED.contains(response.getStatus())) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> noted = Uni.createFrom().voidItem().invoke(() -> note(response.getStatus()));
        return BlockingOperationControl.isBlockingAllowed()
                ? noted
                : noted.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private void note(int status) {
        try {
            trail.refused(status, status == 401 ? null : place(), null, null);
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

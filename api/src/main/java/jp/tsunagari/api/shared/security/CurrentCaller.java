package jp.tsunagari.api.shared.security;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the request that is being answered; outside of requests the service itself. */
@ApplicationScoped
public class CurrentCaller {
    private final CurrentVertxRequest request;

    public CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    public Caller get() {
        return isInRequest() ? Caller.ANONYMOUS : Caller.SYSTEM;
    }

    private boolean isInRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}

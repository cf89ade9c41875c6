package jp.tsunagari.api.shared.trail;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jp.tsunagari.api.shared.security.Caller;
import jp.tsunagari.api.shared.security.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Who does what from where, as the audit notes it. */
@ApplicationScoped
class RequestFacts {
    private static final String SYSTEM = "system";

    /** An attempt that was refused before an operation was found for it. */
    private static final String NO_OPERATION = "none";

    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final AddressPrecision precision;

    RequestFacts(
            CurrentCaller callers,
            CurrentVertxRequest request,
            @ConfigProperty(name = "tsunagari.audit.address") AddressPrecision precision) {
        this.callers = callers;
        this.request = request;
        this.precision = precision;
    }

    Caller caller() {
        return callers.get();
    }

    /** The id of the operation, or {@code system} for jobs and the loader. */
    String action() {
        if (routing() == null) {
            return SYSTEM;
        }
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context == null || context.getTarget() == null
                ? NO_OPERATION
                : context.getTarget().getLazyMethod().getName();
    }

    String address() {
        RoutingContext routing = routing();
        return routing == null || routing.request().remoteAddress() == null
                ? null
                : precision.of(routing.request().remoteAddress().hostAddress());
    }

    String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private RoutingContext routing() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}

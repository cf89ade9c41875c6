package jp.tsunagari.api.shared.web;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * One line for each request: trace id, method, route, status, time; none where an operation {@link LeavesNoTrace}. The route is the
 * template, so no id or text of a caller is in it.
 */
@Singleton
public class RequestLog {
    private static final Logger LOG = Logger.getLogger("tsunagari.request");
    private static final String ROUTE = "tsunagari.route";
    private static final String SILENT = "tsunagari.silent";
    private static final String TRACE = "tsunagari.trace";

    @Inject
    ResourceInfo operation;

    @Inject
    RoutingContext routing;

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            long began = System.nanoTime();
            context.addEndHandler(end -> {
                if (context.get(SILENT) == null) {
                    write(context, System.nanoTime() - began);
                }
            });
            context.next();
        });
    }

    @ServerRequestFilter
    public void route(ContainerRequestContext request) {
        Path ofClass = operation.getResourceClass() == null
                ? null
                : operation.getResourceClass().getAnnotation(Path.class);
        if (ofClass == null || operation.getResourceMethod() == null) {
            return;
        }
        if (operation.getResourceMethod().isAnnotationPresent(LeavesNoTrace.class)) {
            routing.put(SILENT, true);
        }
        Path ofMethod = operation.getResourceMethod().getAnnotation(Path.class);
        routing.put(ROUTE, ofMethod == null ? ofClass.value() : ofClass.value() + "/" + ofMethod.value());
        routing.put(TRACE, Span.current().getSpanContext().getTraceId());
    }

    private static void write(RoutingContext context, long nanos) {
        String route = context.get(ROUTE);
        String trace = context.get(TRACE);
        MDC.put("method", context.request().method().name());
        MDC.put("route", route == null ? "-" : route);
        MDC.put("status", context.response().getStatusCode());
        MDC.put("millis", TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0);
        if (trace != null) {
            MDC.put("traceId", trace);
        }
        try {
            LOG.info("request");
        } finally {
            MDC.remove("method");
            MDC.remove("route");
            MDC.remove("status");
            MDC.remove("millis");
            MDC.remove("traceId");
        }
    }
}

package jp.tsunagari.api.shared.web;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Holds the answers of {@link EvenPace} operations back until the next multiple of a tick since the request began. A few milliseconds more
 * or less of work, which is what tells a known contact from a new one, end in the same tick. No thread waits meanwhile.
 */
public class EvenPaceFilter {
    private static final String BEGAN = "tsunagari.pace";
    private static final int ACCEPTED = 202;

    @Inject
    RoutingContext routing;

    @ConfigProperty(name = "tsunagari.registrations.answer-every")
    Duration tick;

    @EvenPace
    @ServerRequestFilter
    public void begin() {
        routing.put(BEGAN, System.nanoTime());
    }

    @EvenPace
    @ServerResponseFilter
    public Uni<Void> hold(ContainerResponseContext response) {
        Long began = routing.get(BEGAN);
        if (began == null || response.getStatus() != ACCEPTED || tick.isZero()) {
            return Uni.createFrom().voidItem();
        }
        long rest = tick.toNanos() - (System.nanoTime() - began) % tick.toNanos();
        return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofNanos(rest));
    }
}

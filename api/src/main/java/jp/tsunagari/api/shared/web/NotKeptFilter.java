package jp.tsunagari.api.shared.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells caches to keep nothing of {@link NotKept} operations. */
public class NotKeptFilter {
    @NotKept
    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

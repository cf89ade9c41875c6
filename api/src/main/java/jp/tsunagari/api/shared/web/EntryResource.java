package jp.tsunagari.api.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The root of the service leads to the API's own pages. */
@Path("/")
public class EntryResource {
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response swaggerUi() {
        return Response.temporaryRedirect(URI.create("/q/swagger-ui/")).build();
    }
}

package jp.tsunagari.api.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegionalCouncilResource {
    private final RegionalCouncilService service;

    public RegionalCouncilResource(RegionalCouncilService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/regional-council")
    @PermitAll
    @Operation(summary = "Read the regional council (地域協議会) beside a platform")
    public RegionalCouncilView getRegionalCouncil(@PathParam("platformId") UUID platformId) {
        return service.get(platformId);
    }

    @PUT
    @Path("platforms/{platformId}/regional-council")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set the regional council as a whole")
    public RegionalCouncilView putRegionalCouncil(
            @PathParam("platformId") UUID platformId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            RegionalCouncilInput input) {
        return service.put(platformId, input, ifMatch);
    }
}

package jp.tsunagari.api.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatusTransitionResource {
    private final StatusTransitionService service;

    public StatusTransitionResource(StatusTransitionService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/status-transitions")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the changes of a platform's status")
    public Page<StatusTransitionView> listStatusTransitions(
            @PathParam("platformId") UUID platformId, @BeanParam PageRequest page) {
        return service.list(platformId, page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/status-transitions")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Move a platform to another status; a refusal lists every missing condition")
    public PlatformDetail movePlatform(@PathParam("platformId") UUID platformId, StatusTransitionInput input) {
        return service.move(platformId, input);
    }
}

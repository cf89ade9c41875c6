package jp.tsunagari.api.event;

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
@Tag(name = "pilot-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PilotEventTransitionResource {
    private final PilotEventTransitionService service;

    public PilotEventTransitionResource(PilotEventTransitionService service) {
        this.service = service;
    }

    @GET
    @Path("pilot-events/{pilotEventId}/status-transitions")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the changes of a pilot event's status")
    public Page<PilotEventTransitionView> listPilotEventTransitions(
            @PathParam("pilotEventId") UUID pilotEventId, @BeanParam PageRequest page) {
        return service.list(pilotEventId, page);
    }

    @POST
    @Idempotent
    @Path("pilot-events/{pilotEventId}/status-transitions")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Open a pilot event, record it as held or verified, or cancel it")
    public PilotEventView movePilotEvent(
            @PathParam("pilotEventId") UUID pilotEventId, PilotEventTransitionInput input) {
        return service.move(pilotEventId, input);
    }
}

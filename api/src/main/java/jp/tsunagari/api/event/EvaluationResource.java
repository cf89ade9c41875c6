package jp.tsunagari.api.event;

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
@Tag(name = "pilot-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationResource {
    private final EvaluationService service;

    public EvaluationResource(EvaluationService service) {
        this.service = service;
    }

    @GET
    @Path("pilot-events/{pilotEventId}/kpis")
    @PermitAll
    @Operation(summary = "Read the indicators of a pilot event, and whether they are met")
    public KpisView getKpis(@PathParam("pilotEventId") UUID pilotEventId) {
        return service.kpis(pilotEventId);
    }

    @PUT
    @Path("pilot-events/{pilotEventId}/kpis")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set the indicators of a pilot event, as a whole")
    public KpisView putKpis(
            @PathParam("pilotEventId") UUID pilotEventId, @HeaderParam("If-Match") IfMatch ifMatch, KpisInput input) {
        return service.putKpis(pilotEventId, input, ifMatch);
    }

    @GET
    @Path("pilot-events/{pilotEventId}/satisfaction")
    @PermitAll
    @Operation(summary = "Read what those who came to a pilot event said")
    public SatisfactionView getSatisfaction(@PathParam("pilotEventId") UUID pilotEventId) {
        return service.satisfaction(pilotEventId);
    }

    @PUT
    @Path("pilot-events/{pilotEventId}/satisfaction")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set what those who came to a pilot event said, as a whole")
    public SatisfactionView putSatisfaction(
            @PathParam("pilotEventId") UUID pilotEventId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            SatisfactionForm input) {
        return service.putSatisfaction(pilotEventId, input, ifMatch);
    }

    @GET
    @Path("pilot-events/{pilotEventId}/materials")
    @PermitAll
    @Operation(summary = "Read what a pilot event hands out, and where it went")
    public MaterialsView getMaterials(@PathParam("pilotEventId") UUID pilotEventId) {
        return service.materials(pilotEventId);
    }

    @PUT
    @Path("pilot-events/{pilotEventId}/materials")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set what a pilot event hands out, as a whole; a breakdown adds up")
    public MaterialsView putMaterials(
            @PathParam("pilotEventId") UUID pilotEventId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MaterialsInput input) {
        return service.putMaterials(pilotEventId, input, ifMatch);
    }
}

package jp.tsunagari.api.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "pilot-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PilotEventResource {
    private final PilotEventService service;

    public PilotEventResource(PilotEventService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/pilot-events")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the pilot events of a platform, by fiscal year, stage, category or status")
    public Page<PilotEventView> listPilotEvents(
            @PathParam("platformId") UUID platformId,
            @QueryParam("fiscalYear") @Min(1900) @Max(2200) Integer fiscalYear,
            @QueryParam("stage") PilotStage stage,
            @QueryParam("category") PilotCategory category,
            @QueryParam("status") PilotEventStatus status,
            @BeanParam PageRequest page) {
        return service.list(new PilotEventFilter(platformId, fiscalYear, stage, category, status), page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/pilot-events")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Plan a pilot event, or record one that took place")
    public RestResponse<PilotEventView> createPilotEvent(
            @PathParam("platformId") UUID platformId, PilotEventInput input) {
        PilotEventView view = service.create(platformId, input);
        return Answers.created("pilot-events", view.id(), view);
    }

    @GET
    @Path("pilot-events/{id}")
    @PermitAll
    @Operation(summary = "Read one pilot event with its attendance, satisfaction and indicators")
    public PilotEventView getPilotEvent(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("pilot-events/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a pilot event, or publish it")
    public PilotEventView updatePilotEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<PilotEventInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("pilot-events/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a pilot event that nothing hangs on but its sessions")
    public void deletePilotEvent(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

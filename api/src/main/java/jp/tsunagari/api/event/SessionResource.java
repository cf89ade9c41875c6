package jp.tsunagari.api.event;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "pilot-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final SessionService service;

    public SessionResource(SessionService service) {
        this.service = service;
    }

    @GET
    @Path("pilot-events/{pilotEventId}/sessions")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the sessions of a pilot event")
    public Page<SessionView> listSessions(@PathParam("pilotEventId") UUID pilotEventId, @BeanParam PageRequest page) {
        return service.list(pilotEventId, page);
    }

    @POST
    @Idempotent
    @Path("pilot-events/{pilotEventId}/sessions")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Schedule a session, or record one that took place")
    public RestResponse<SessionView> createSession(@PathParam("pilotEventId") UUID pilotEventId, SessionInput input) {
        SessionView view = service.create(pilotEventId, input);
        return Answers.created("sessions", view.id(), view);
    }

    @GET
    @Path("sessions/{id}")
    @PermitAll
    @Operation(summary = "Read one session")
    public SessionView getSession(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("sessions/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change or cancel a session")
    public SessionView updateSession(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<SessionInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("sessions/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a session")
    public void deleteSession(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

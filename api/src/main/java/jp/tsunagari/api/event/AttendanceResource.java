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
public class AttendanceResource {
    private final AttendanceService service;

    public AttendanceResource(AttendanceService service) {
        this.service = service;
    }

    @GET
    @Path("sessions/{sessionId}/attendance")
    @PermitAll
    @Operation(summary = "Read who came to a session, by category")
    public AttendanceView getAttendance(@PathParam("sessionId") UUID sessionId) {
        return service.get(sessionId);
    }

    @PUT
    @Path("sessions/{sessionId}/attendance")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set who came to a session, as a whole; more may come than had registered")
    public AttendanceView putAttendance(
            @PathParam("sessionId") UUID sessionId, @HeaderParam("If-Match") IfMatch ifMatch, AttendanceForm input) {
        return service.put(sessionId, input, ifMatch);
    }
}

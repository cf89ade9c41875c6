package jp.tsunagari.api.event.registration;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.api.shared.web.EvenPace;
import jp.tsunagari.api.shared.web.NotKept;
import jp.tsunagari.domain.event.RegistrationState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {
    private final RegistrationService service;
    private final RegistrationContactService contacts;

    public RegistrationResource(RegistrationService service, RegistrationContactService contacts) {
        this.service = service;
        this.contacts = contacts;
    }

    @GET
    @Path("sessions/{sessionId}/registrations")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List the registrations of a session in the order of arrival, by state; without contacts")
    public Page<RegistrationView> listRegistrations(
            @PathParam("sessionId") UUID sessionId,
            @QueryParam("state") RegistrationState state,
            @BeanParam PageRequest page) {
        return service.list(new RegistrationFilter(sessionId, state), page);
    }

    @POST
    @InLine
    @Idempotent
    @EvenPace
    @Path("sessions/{sessionId}/registrations")
    @PermitAll
    @Operation(
            summary = "Register a party for a session",
            description =
                    "Staff of the city see at once how the registration stands. Everybody else is answered 202, always the same; state and"
                            + " token arrive by mail, also where the address has registered before.")
    @APIResponse(
            responseCode = "201",
            description = "Registered by staff",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the new record is",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken; the rest is told by mail",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegistrationReceipt.class)))
    public RestResponse<Object> registerForSession(
            @PathParam("sessionId") UUID sessionId, RegistrationInput input, @Context HttpHeaders headers) {
        Language language = Language.of(headers);
        return service.register(sessionId, input, language)
                .map(view -> Answers.<Object>created("registrations", view.id(), view))
                .orElseGet(() -> RestResponse.status(
                        Response.Status.ACCEPTED,
                        new RegistrationReceipt(Messages.text(language, "registration.received", Map.of()))));
    }

    @GET
    @Path("registrations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read one registration, without its contact")
    public RegistrationView getRegistration(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @InLine(InLine.Of.REGISTRATION)
    @Path("registrations/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a registration; it keeps its place in the order of arrival")
    public RegistrationView updateRegistration(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<RegistrationChangeInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @InLine(InLine.Of.REGISTRATION)
    @Path("registrations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Cancel a registration; it stays on the list as cancelled")
    public void cancelRegistration(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.cancel(id, ifMatch);
    }

    @GET
    @NotKept
    @Path("registrations/{id}/contact")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read how a party is reached; this is noted in the audit")
    public RegistrationContactView getRegistrationContact(@PathParam("id") UUID id) {
        return contacts.get(id);
    }
}

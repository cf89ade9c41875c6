package jp.tsunagari.api.survey.sheet;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {
    private final InvitationService service;
    private final InvitationIssueService issue;
    private final InvitationNoteService notes;

    public InvitationResource(InvitationService service, InvitationIssueService issue, InvitationNoteService notes) {
        this.service = service;
        this.issue = issue;
        this.notes = notes;
    }

    @POST
    @Idempotent
    @Path("surveys/{surveyId}/invitations")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Make codes, so many or for organisations; they are in this answer only, as JSON or CSV")
    public RestResponse<IssuedInvitations> createInvitations(
            @PathParam("surveyId") UUID surveyId, InvitationsInput input) {
        return RestResponse.ResponseBuilder.<IssuedInvitations>create(Response.Status.CREATED)
                .entity(issue.issue(surveyId, input))
                .location(URI.create("/api/v1/surveys/" + surveyId + "/invitations"))
                .build();
    }

    @GET
    @Path("surveys/{surveyId}/invitations")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List the invitations of a survey that is not anonymous, without their codes")
    public Page<InvitationView> listInvitations(@PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.list(surveyId, page);
    }

    @GET
    @Path("surveys/{surveyId}/invitations/counts")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Count the codes that nobody has used yet")
    public InvitationCounts countInvitations(@PathParam("surveyId") UUID surveyId) {
        return service.count(surveyId);
    }

    @POST
    @Idempotent
    @Path("surveys/{surveyId}/invitations/revocations")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "End all codes of an anonymous survey that nobody has used, because their list was lost")
    public RevokedCodes revokeInvitations(@PathParam("surveyId") UUID surveyId) {
        return service.revoke(surveyId);
    }

    @GET
    @Path("invitations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read one invitation, without its code")
    public InvitationView getInvitation(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("invitations/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Note whose an invitation is, or that the city turned to them about the platform")
    public InvitationView updateInvitation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<InvitationInput> patch) {
        return notes.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("invitations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Take back an invitation that was not answered")
    public void deleteInvitation(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

package jp.tsunagari.api.committee;

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
@Tag(name = "committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeMembershipResource {
    private final CommitteeMembershipService service;

    public CommitteeMembershipResource(CommitteeMembershipService service) {
        this.service = service;
    }

    @GET
    @Path("committees/{committeeId}/memberships")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the seats on a committee, ended ones too")
    public Page<CommitteeMembershipView> listMemberships(
            @PathParam("committeeId") UUID committeeId, @BeanParam PageRequest page) {
        return service.list(committeeId, page);
    }

    @POST
    @Idempotent
    @Path("committees/{committeeId}/memberships")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Give an organisation a seat on a committee")
    public RestResponse<CommitteeMembershipView> createMembership(
            @PathParam("committeeId") UUID committeeId, CommitteeMembershipInput input) {
        CommitteeMembershipView view = service.create(committeeId, input);
        return Answers.created("memberships", view.id(), view);
    }

    @GET
    @Path("memberships/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one seat on a committee")
    public CommitteeMembershipView getMembership(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("memberships/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change or end a seat on a committee")
    public CommitteeMembershipView updateMembership(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<CommitteeMembershipInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("memberships/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a seat that was entered by mistake")
    public void deleteMembership(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

package jp.tsunagari.api.partner;

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
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberResource {
    private final MemberService service;

    public MemberResource(MemberService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/members")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the members of a platform by tier, council members included")
    public Page<MemberView> listMembers(
            @PathParam("platformId") UUID platformId,
            @QueryParam("tier") MemberTier tier,
            @QueryParam("state") MemberState state,
            @BeanParam PageRequest page) {
        return service.list(new MemberFilter(platformId, tier, state), page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/members")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Enter an organisation as a member of a tier")
    public RestResponse<MemberView> createMember(@PathParam("platformId") UUID platformId, MemberInput input) {
        MemberView view = service.create(platformId, input);
        return Answers.created("members", view.id(), view);
    }

    @GET
    @Path("members/{id}")
    @PermitAll
    @Operation(summary = "Read one membership of a platform")
    public MemberView getMember(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("members/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a membership; its state changes by transitions")
    public MemberView updateMember(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<MemberInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("members/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a membership that was entered by mistake")
    public void deleteMember(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Idempotent
    @Path("members/{id}/transitions")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Invite, accept, decline or leave")
    public MemberView moveMember(@PathParam("id") UUID id, MemberTransitionInput input) {
        return service.move(id, input);
    }
}

package jp.tsunagari.api.survey.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.partner.MemberView;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecruitmentResource {
    private final TakeoverService takeovers;
    private final RecruitmentService service;

    public RecruitmentResource(TakeoverService takeovers, RecruitmentService service) {
        this.takeovers = takeovers;
        this.service = service;
    }

    @GET
    @Path("answer-sheets/{id}/takeover")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Hold an organisation's answers against its entry, field by field")
    public TakeoverView getTakeover(@PathParam("id") UUID id, @QueryParam("organisationId") UUID organisationId) {
        return takeovers.preview(id, organisationId);
    }

    @POST
    @Idempotent
    @Path("answer-sheets/{id}/takeover")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Take chosen answers over into an organisation's entry, or register it with them")
    public TakeoverView takeAnswersOver(@PathParam("id") UUID id, TakeoverInput input) {
        return takeovers.take(id, input);
    }

    @POST
    @Idempotent
    @Path("answer-sheets/{id}/candidates")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Enter the organisation that answered as a candidate of a tier")
    public RestResponse<MemberView> createCandidate(@PathParam("id") UUID id, CandidateInput input) {
        MemberView view = service.propose(id, input);
        return Answers.created("members", view.id(), view);
    }

    @GET
    @Path("surveys/{surveyId}/recruitment")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.COUNCIL, Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Count whom a survey found: approached, invited, joined")
    public RecruitmentView getRecruitment(@PathParam("surveyId") UUID surveyId) {
        return service.count(surveyId);
    }
}

package jp.tsunagari.api.survey;

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
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {
    private final SurveyService service;

    public SurveyResource(SurveyService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/surveys")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the surveys of a platform, by kind, status or fiscal year")
    public Page<SurveyView> listSurveys(
            @PathParam("platformId") UUID platformId,
            @QueryParam("kind") SurveyKind kind,
            @QueryParam("status") SurveyStatus status,
            @QueryParam("fiscalYear") @Min(1900) @Max(2200) Integer fiscalYear,
            @BeanParam PageRequest page) {
        return service.list(new SurveyFilter(platformId, kind, status, fiscalYear), page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/surveys")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Begin a survey; it is a DRAFT until it is opened")
    public RestResponse<SurveyView> createSurvey(@PathParam("platformId") UUID platformId, SurveyInput input) {
        SurveyView view = service.create(platformId, input);
        return Answers.created("surveys", view.id(), view);
    }

    @GET
    @Path("surveys/{id}")
    @PermitAll
    @Operation(summary = "Read one survey")
    public SurveyView getSurvey(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("surveys/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a survey")
    public SurveyView updateSurvey(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<SurveyInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("surveys/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a survey that nobody has answered")
    public void deleteSurvey(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

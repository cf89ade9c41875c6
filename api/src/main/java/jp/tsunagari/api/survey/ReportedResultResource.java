package jp.tsunagari.api.survey;

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
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportedResultResource {
    private final ReportedResultService service;

    public ReportedResultResource(ReportedResultService service) {
        this.service = service;
    }

    @GET
    @Path("surveys/{surveyId}/reported-results")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List what documents print of the results of a survey")
    public Page<ReportedResultView> listReportedResults(
            @PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.list(surveyId, page);
    }

    @POST
    @Idempotent
    @Path("surveys/{surveyId}/reported-results")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Record a table that a document prints of a survey")
    public RestResponse<ReportedResultView> createReportedResult(
            @PathParam("surveyId") UUID surveyId, ReportedResultInput input) {
        ReportedResultView view = service.create(surveyId, input);
        return Answers.created("reported-results", view.id(), view);
    }

    @GET
    @Path("reported-results/{id}")
    @PermitAll
    @Operation(summary = "Read one reported result")
    public ReportedResultView getReportedResult(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("reported-results/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a reported result")
    public ReportedResultView updateReportedResult(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<ReportedResultInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("reported-results/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a reported result")
    public void deleteReportedResult(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

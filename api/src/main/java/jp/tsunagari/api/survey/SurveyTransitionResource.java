package jp.tsunagari.api.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyTransitionResource {
    private final SurveyTransitionService service;

    public SurveyTransitionResource(SurveyTransitionService service) {
        this.service = service;
    }

    @GET
    @Path("surveys/{surveyId}/status-transitions")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the changes of a survey's status")
    public Page<SurveyTransitionView> listSurveyTransitions(
            @PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.list(surveyId, page);
    }

    @POST
    @Idempotent
    @Path("surveys/{surveyId}/status-transitions")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Open, close or publish a survey; a refusal lists every missing condition")
    public SurveyView moveSurvey(@PathParam("surveyId") UUID surveyId, SurveyTransitionInput input) {
        return service.move(surveyId, input);
    }
}

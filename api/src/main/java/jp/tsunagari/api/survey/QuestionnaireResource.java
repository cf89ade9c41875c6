package jp.tsunagari.api.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionnaireResource {
    private final QuestionnaireService service;

    public QuestionnaireResource(QuestionnaireService service) {
        this.service = service;
    }

    @GET
    @Path("surveys/{surveyId}/questionnaire")
    @PermitAll
    @Operation(summary = "Read the questions of a survey, or an earlier version of them that sheets have answered")
    public QuestionnaireView getQuestionnaire(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("version")
                    @Min(1)
                    @Max(1_000_000)
                    @Parameter(description = "The present one where left out; 404 where there is none of this number")
                    Integer version) {
        return service.get(surveyId, version);
    }

    @PUT
    @Path("surveys/{surveyId}/questionnaire")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Set the questions as a whole; once answered, they are kept and the next version begins")
    public QuestionnaireView putQuestionnaire(
            @PathParam("surveyId") UUID surveyId, @HeaderParam("If-Match") IfMatch ifMatch, QuestionnaireInput input) {
        return service.put(surveyId, input, ifMatch);
    }
}

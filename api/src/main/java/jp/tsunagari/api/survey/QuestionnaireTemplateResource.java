package jp.tsunagari.api.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnaireTemplateResource {
    private final QuestionnaireTemplateService service;

    public QuestionnaireTemplateResource(QuestionnaireTemplateService service) {
        this.service = service;
    }

    @GET
    @Path("questionnaire-templates")
    @PermitAll
    @Operation(summary = "Name the questionnaires that stand ready to start from")
    public List<QuestionnaireTemplateView.Head> listQuestionnaireTemplates() {
        return service.list();
    }

    @GET
    @Path("questionnaire-templates/{name}")
    @PermitAll
    @Operation(summary = "Read a ready questionnaire; its questions can be set as those of a survey")
    public QuestionnaireTemplateView getQuestionnaireTemplate(@PathParam("name") String name) {
        return service.get(name);
    }
}

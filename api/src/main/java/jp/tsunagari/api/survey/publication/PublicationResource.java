package jp.tsunagari.api.survey.publication;

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
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.api.survey.sheet.CountsSheets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final PublicationService service;

    public PublicationResource(PublicationService service) {
        this.service = service;
    }

    @GET
    @Path("surveys/{surveyId}/publications")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the published versions of a survey's tables")
    public Page<PublicationSummary> listPublications(
            @PathParam("surveyId") UUID surveyId, @BeanParam PageRequest page) {
        return service.list(surveyId, page);
    }

    @POST
    @Idempotent
    @CountsSheets
    @Path("surveys/{surveyId}/publications")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Publish tables of a closed survey as one linked set, small cells withheld")
    public RestResponse<PublicationView> createPublication(
            @PathParam("surveyId") UUID surveyId, PublicationInput input) {
        PublicationView view = service.publish(surveyId, input);
        return Answers.created("publications", view.id(), view);
    }

    @POST
    @Idempotent
    @CountsSheets
    @Path("surveys/{surveyId}/publication-previews")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Show what a publication would withhold; nothing is stored")
    public PublicationPreview previewPublication(@PathParam("surveyId") UUID surveyId, PublicationInput input) {
        return service.preview(surveyId, input);
    }

    @GET
    @Path("publications/{id}")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "Read a published version cell by cell; the city's staff see the full numbers beside")
    public PublicationView getPublication(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

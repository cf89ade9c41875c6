package jp.tsunagari.api.survey.tabulation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "surveys")
@Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
public class TabulationResource {
    private static final String WEIGHTING = "NONE where left out; for staff only, publications are unweighted";

    private final TabulationService tabulations;
    private final CrossTabulationService crossTabulations;
    private final NationalComparisonService comparisons;
    private final AnswerTextService texts;

    public TabulationResource(
            TabulationService tabulations,
            CrossTabulationService crossTabulations,
            NationalComparisonService comparisons,
            AnswerTextService texts) {
        this.tabulations = tabulations;
        this.crossTabulations = crossTabulations;
        this.comparisons = comparisons;
        this.texts = texts;
    }

    @GET
    @Path("surveys/{surveyId}/tabulation")
    @PermitAll
    @Operation(summary = "Count all questions of a survey; who is not its city's staff gets the published tables")
    public TabulationView tabulateSurvey(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("weighting") @Parameter(description = WEIGHTING) TabulationWeighting weighting) {
        return tabulations.tabulate(surveyId, weighting);
    }

    @GET
    @Path("surveys/{surveyId}/cross-tabulation")
    @PermitAll
    @Operation(summary = "Count two closed questions together; who is not its city's staff gets the published tables")
    public CrossTabulationView crossTabulateSurvey(
            @PathParam("surveyId") UUID surveyId,
            @BeanParam CrossRequest request,
            @QueryParam("weighting") @Parameter(description = WEIGHTING) TabulationWeighting weighting) {
        return crossTabulations.cross(surveyId, request, weighting);
    }

    @GET
    @Path("surveys/{surveyId}/national-comparison")
    @PermitAll
    @Operation(summary = "Set the direct question beside the national survey")
    public NationalComparisonView compareSurvey(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("question")
                    @Size(max = 40)
                    @Parameter(
                            description =
                                    "Code of a question with the same options; the direct question where left out")
                    String question,
            @QueryParam("fiscalYear")
                    @Min(1900)
                    @Max(2200)
                    @Parameter(description = "Of the national survey; the latest up to the survey's where left out")
                    Integer fiscalYear) {
        return comparisons.compare(surveyId, question, fiscalYear);
    }

    @GET
    @Path("surveys/{surveyId}/texts")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List what people wrote to one question; never published")
    public Page<AnswerTextView> listAnswerTexts(
            @PathParam("surveyId") UUID surveyId,
            @QueryParam("question") @NotNull @Size(max = 40) String question,
            @BeanParam PageRequest page) {
        return texts.list(surveyId, question, page);
    }
}

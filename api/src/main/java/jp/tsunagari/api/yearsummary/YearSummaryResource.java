package jp.tsunagari.api.yearsummary;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jp.tsunagari.domain.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "year-summaries")
@Produces(MediaType.APPLICATION_JSON)
public class YearSummaryResource {
    private final YearSummaryService service;

    public YearSummaryResource(YearSummaryService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/year-summary")
    @PermitAll
    @Operation(summary = "Read the year of a platform in figures, each with its parts")
    public YearSummaryView getYearSummary(
            @PathParam("platformId") UUID platformId,
            @QueryParam("fiscalYear") @NotNull @Min(1900) @Max(2200) Integer fiscalYear) {
        return service.get(platformId, new FiscalYear(fiscalYear));
    }

    @GET
    @Path("year-summaries")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "Compare a year over all published platforms, one row each")
    public Page<YearSummaryRow> listYearSummaries(
            @QueryParam("fiscalYear") @NotNull @Min(1900) @Max(2200) Integer fiscalYear, @BeanParam PageRequest page) {
        return service.list(new FiscalYear(fiscalYear), page);
    }
}

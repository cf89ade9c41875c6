package jp.tsunagari.api.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvBody;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The money of a platform as a whole. */
@Path("/api/v1")
@Tag(name = "funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundingResource {
    private final FundingSummaryService summaries;
    private final FundingIntegrityService integrity;
    private final LedgerExportService exports;
    private final LedgerImportService imports;

    public FundingResource(
            FundingSummaryService summaries,
            FundingIntegrityService integrity,
            LedgerExportService exports,
            LedgerImportService imports) {
        this.summaries = summaries;
        this.integrity = integrity;
        this.exports = exports;
        this.imports = imports;
    }

    @GET
    @Path("platforms/{platformId}/funding-summary")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "Read what became of the money of a year, by source, pilot event and contractor")
    public FundingSummaryView getFundingSummary(
            @PathParam("platformId") UUID platformId,
            @QueryParam("fiscalYear") @Min(1900) @Max(2200) Integer fiscalYear) {
        return summaries.get(platformId, fiscalYear);
    }

    @GET
    @Path("platforms/{platformId}/funding-integrity")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Check that every rule holds for all rows of the ledger, computed anew")
    public FundingIntegrityView getFundingIntegrity(
            @PathParam("platformId") UUID platformId, @Context HttpHeaders headers) {
        return integrity.check(platformId, Language.of(headers));
    }

    @GET
    @Path("platforms/{platformId}/ledger")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read the ledger of a year whole, in the form in which it is imported")
    public LedgerView getLedger(
            @PathParam("platformId") UUID platformId,
            @QueryParam("fiscalYear") @Min(1900) @Max(2200) Integer fiscalYear) {
        return exports.get(platformId, fiscalYear);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/ledger/import")
    @Consumes(CsvWriter.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(
            summary = "Take in the ledger of years that have none yet, as a CSV, all or nothing",
            description =
                    "A row for each entry, in the columns that the ledger is read in; every row names the row it hangs"
                            + " under by its number. Sources of money are found by their name, pilot events by title and year, and"
                            + " made where they are missing. What is wrong is told by line and column.")
    public LedgerImportReport importLedger(
            @PathParam("platformId") UUID platformId, @QueryParam("dryRun") Boolean dryRun, CsvBody csv) {
        return imports.load(platformId, csv.bytes(), Boolean.TRUE.equals(dryRun));
    }
}

package jp.tsunagari.api.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvBody;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InventoryResource {
    // Two methods, one operation of the contract.
    private static final String GET_SUMMARY =
            "Read the whole committee inventory of a day, in the form in which it is sent, as JSON or as a CSV";
    private static final String PUT_SUMMARY =
            "Load the whole committee inventory, as JSON or as a CSV with one row a seat, all or nothing";

    private final InventoryService inventories;
    private final ConsolidationService consolidations;

    public InventoryResource(InventoryService inventories, ConsolidationService consolidations) {
        this.inventories = inventories;
        this.consolidations = consolidations;
    }

    @GET
    @Path("platforms/{platformId}/committee-inventory")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = GET_SUMMARY)
    public InventoryView getCommitteeInventory(
            @PathParam("platformId") UUID platformId, @QueryParam("asOf") LocalDate asOf) {
        return inventories.get(platformId, asOf);
    }

    @GET
    @Path("platforms/{platformId}/committee-inventory")
    @Produces(CsvWriter.MEDIA_TYPE + ";qs=0.5")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = GET_SUMMARY)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CsvWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InventoryTable> getCommitteeInventoryCsv(
            @PathParam("platformId") UUID platformId, @QueryParam("asOf") LocalDate asOf) {
        InventoryTable table = InventoryTable.of(inventories.get(platformId, asOf));
        return RestResponse.ResponseBuilder.ok(table)
                .header(HttpHeaders.ETAG, "\"" + table.version() + "-csv\"")
                .build();
    }

    @PUT
    @Path("platforms/{platformId}/committee-inventory")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = PUT_SUMMARY)
    public InventoryReport putCommitteeInventory(
            @PathParam("platformId") UUID platformId,
            @QueryParam("dryRun") Boolean dryRun,
            @HeaderParam("If-Match") IfMatch ifMatch,
            InventoryInput input) {
        return inventories.put(platformId, input, Boolean.TRUE.equals(dryRun), ifMatch);
    }

    @PUT
    @Path("platforms/{platformId}/committee-inventory")
    @Consumes(CsvWriter.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = PUT_SUMMARY)
    public InventoryReport putCommitteeInventoryCsv(
            @PathParam("platformId") UUID platformId,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("dryRun") Boolean dryRun,
            @HeaderParam("If-Match") IfMatch ifMatch,
            CsvBody csv) {
        return inventories.putCsv(platformId, csv.bytes(), asOf, Boolean.TRUE.equals(dryRun), ifMatch);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/committee-consolidations")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Find the base committees that together cover the most organisations")
    public ConsolidationView consolidateCommittees(@PathParam("platformId") UUID platformId, ConsolidationInput input) {
        return consolidations.consolidate(platformId, input);
    }
}

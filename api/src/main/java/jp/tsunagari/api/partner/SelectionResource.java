package jp.tsunagari.api.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Stored;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionResource {
    private final SelectionService service;

    public SelectionResource(SelectionService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/core-partner-ranking")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Rank the city's organisations by the number of committees on which they sit")
    public RankingView rankOrganisations(
            @PathParam("platformId") UUID platformId,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("limit") @Min(1) Integer limit) {
        return service.rank(platformId, asOf, limit);
    }

    @GET
    @Path("platforms/{platformId}/core-partner-selections")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the decisions on core partners")
    public Page<SelectionSummary> listSelections(
            @PathParam("platformId") UUID platformId, @BeanParam PageRequest page) {
        return service.list(platformId, page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/core-partner-selections")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Preview (dryRun) or decide the core partners")
    @APIResponseSchema(value = SelectionView.class, responseCode = "201")
    public Response createSelection(@PathParam("platformId") UUID platformId, SelectionInput input) {
        if (input.storesNothing()) {
            return Response.ok(service.preview(platformId, input)).build();
        }
        SelectionService.Decided decided = service.decide(platformId, input);
        return Response.created(URI.create("/api/v1/core-partner-selections/" + decided.id()))
                .entity(decided.answer())
                .build();
    }

    @GET
    @Path("core-partner-selections/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read a decision as it was made")
    @APIResponseSchema(SelectionView.class)
    public Stored getSelection(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @GET
    @Path("core-partner-selections/{id}/drift")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Say how today differs from a decision")
    public DriftView getSelectionDrift(@PathParam("id") UUID id) {
        return service.drift(id);
    }
}

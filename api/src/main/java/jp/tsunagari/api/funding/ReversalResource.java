package jp.tsunagari.api.funding;

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
import jp.tsunagari.domain.funding.EntryKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReversalResource {
    private final ReversalService service;

    public ReversalResource(ReversalService service) {
        this.service = service;
    }

    @GET
    @Path("awards/{id}/reversals")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List what was reversed of an award")
    public Page<ReversalView> listAwardReversals(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return service.list(EntryKind.AWARD, id, page);
    }

    @POST
    @Idempotent
    @Path("awards/{id}/reversals")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Reverse an award, in part or whole, never below what hangs under it")
    public RestResponse<ReversalView> createAwardReversal(@PathParam("id") UUID id, ReversalInput input) {
        return created(service.create(EntryKind.AWARD, id, input));
    }

    @GET
    @Path("allocations/{id}/reversals")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List what was reversed of an allocation")
    public Page<ReversalView> listAllocationReversals(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return service.list(EntryKind.ALLOCATION, id, page);
    }

    @POST
    @Idempotent
    @Path("allocations/{id}/reversals")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Reverse an allocation, in part or whole, never below what hangs under it")
    public RestResponse<ReversalView> createAllocationReversal(@PathParam("id") UUID id, ReversalInput input) {
        return created(service.create(EntryKind.ALLOCATION, id, input));
    }

    @GET
    @Path("contracts/{id}/reversals")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List what was reversed of a contract")
    public Page<ReversalView> listContractReversals(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return service.list(EntryKind.CONTRACT, id, page);
    }

    @POST
    @Idempotent
    @Path("contracts/{id}/reversals")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Reverse a contract, in part or whole, never below what hangs under it")
    public RestResponse<ReversalView> createContractReversal(@PathParam("id") UUID id, ReversalInput input) {
        return created(service.create(EntryKind.CONTRACT, id, input));
    }

    @GET
    @Path("payments/{id}/reversals")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List what was reversed of a payment")
    public Page<ReversalView> listPaymentReversals(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return service.list(EntryKind.PAYMENT, id, page);
    }

    @POST
    @Idempotent
    @Path("payments/{id}/reversals")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Reverse a payment, in part or whole")
    public RestResponse<ReversalView> createPaymentReversal(@PathParam("id") UUID id, ReversalInput input) {
        return created(service.create(EntryKind.PAYMENT, id, input));
    }

    @GET
    @Path("reversals/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one reversal")
    public ReversalView getReversal(@PathParam("id") UUID id) {
        return service.get(id);
    }

    private static RestResponse<ReversalView> created(ReversalView view) {
        return Answers.created("reversals", view.id(), view);
    }
}

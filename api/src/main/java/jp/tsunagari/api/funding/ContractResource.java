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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource {
    private final ContractService service;

    public ContractResource(ContractService service) {
        this.service = service;
    }

    @GET
    @Path("allocations/{allocationId}/contracts")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the contracts of an allocation")
    public Page<ContractView> listContracts(@PathParam("allocationId") UUID allocationId, @BeanParam PageRequest page) {
        return service.list(allocationId, page);
    }

    @POST
    @Idempotent
    @Path("allocations/{allocationId}/contracts")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Record a contract; it and the others stay within the allocation")
    public RestResponse<ContractView> createContract(
            @PathParam("allocationId") UUID allocationId, ContractInput input) {
        ContractView view = service.create(allocationId, input);
        return Answers.created("contracts", view.id(), view);
    }

    @GET
    @Path("contracts/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one contract and what is paid of it")
    public ContractView getContract(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

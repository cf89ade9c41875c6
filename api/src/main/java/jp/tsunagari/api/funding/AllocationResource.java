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
public class AllocationResource {
    private final AllocationService service;

    public AllocationResource(AllocationService service) {
        this.service = service;
    }

    @GET
    @Path("awards/{awardId}/allocations")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "List the allocations of an award")
    public Page<AllocationView> listAllocations(@PathParam("awardId") UUID awardId, @BeanParam PageRequest page) {
        return service.list(awardId, page);
    }

    @POST
    @Idempotent
    @Path("awards/{awardId}/allocations")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Allocate a part of an award to a pilot event, or to running the platform")
    public RestResponse<AllocationView> createAllocation(@PathParam("awardId") UUID awardId, AllocationInput input) {
        AllocationView view = service.create(awardId, input);
        return Answers.created("allocations", view.id(), view);
    }

    @GET
    @Path("allocations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.COUNCIL, Role.Name.ADMIN})
    @Operation(summary = "Read one allocation and what became of it")
    public AllocationView getAllocation(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

package jp.tsunagari.api.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepResource {
    private final StepService service;

    public StepResource(StepService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/steps")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List the establishment steps of a platform")
    public Page<StepView> listSteps(@PathParam("platformId") UUID platformId, @BeanParam PageRequest page) {
        return service.list(platformId, page);
    }

    @POST
    @Idempotent
    @Path("platforms/{platformId}/steps")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Record an establishment step")
    public RestResponse<StepView> createStep(@PathParam("platformId") UUID platformId, StepInput input) {
        StepView view = service.create(platformId, input);
        return Answers.created("steps", view.id(), view);
    }

    @GET
    @Path("steps/{id}")
    @PermitAll
    @Operation(summary = "Read one establishment step")
    public StepView getStep(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("steps/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change an establishment step")
    public StepView updateStep(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<StepInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("steps/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete an establishment step")
    public void deleteStep(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

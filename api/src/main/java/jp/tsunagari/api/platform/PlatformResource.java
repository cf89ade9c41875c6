package jp.tsunagari.api.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.ExternalAddress;
import jp.tsunagari.api.shared.persistence.Put;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.platform.PlatformStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlatformResource {
    private final PlatformService service;

    public PlatformResource(PlatformService service) {
        this.service = service;
    }

    @GET
    @Path("platforms")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List platforms, by municipality, status or part of a name")
    public Page<PlatformView> listPlatforms(
            @QueryParam("municipalityCode") MunicipalityCode municipalityCode,
            @QueryParam("status") PlatformStatus status,
            @QueryParam("q") @Size(min = 1, max = 200) String q,
            @BeanParam PageRequest page) {
        return service.list(new PlatformFilter(municipalityCode, status, q), page);
    }

    @POST
    @Idempotent
    @Path("platforms")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Register a platform; it begins as PLANNED")
    public RestResponse<PlatformDetail> createPlatform(PlatformInput input) {
        PlatformDetail view = service.create(input);
        return Answers.created("platforms", view.platform().id(), view);
    }

    @GET
    @Path("platforms/{id}")
    @PermitAll
    @Operation(summary = "Read one platform with its summary")
    public PlatformDetail getPlatform(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("platforms/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a platform; a name or lead department that is replaced stays as a former one")
    public PlatformDetail updatePlatform(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<PlatformInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("platforms/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a platform without open members or decisions")
    public void deletePlatform(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @GET
    @Path("platforms/by-external-id/{system}/{externalId}")
    @PermitAll
    @Operation(summary = "Read the platform that another system knows by this id")
    public PlatformDetail getPlatformByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @QueryParam("municipalityCode") @NotNull MunicipalityCode municipalityCode) {
        return service.getByExternalId(new ExternalAddress(municipalityCode, system, externalId));
    }

    @PUT
    @Path("platforms/by-external-id/{system}/{externalId}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Create or replace the platform that another system knows by this id")
    public RestResponse<PlatformDetail> putPlatformByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            PlatformInput input) {
        ExternalAddress address = new ExternalAddress(input.municipalityCode(), system, externalId);
        Put<PlatformDetail> put = service.putByExternalId(address, input, ifMatch);
        return Answers.put(put.isNew(), "platforms/" + put.view().platform().id(), put.view());
    }
}

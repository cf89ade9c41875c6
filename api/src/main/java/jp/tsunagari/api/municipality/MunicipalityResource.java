package jp.tsunagari.api.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.csv.CsvBody;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Put;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.Answers;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "municipalities")
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalityResource {
    private final MunicipalityService service;

    public MunicipalityResource(MunicipalityService service) {
        this.service = service;
    }

    @GET
    @Path("municipalities")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List municipalities in the order of their codes")
    public Page<MunicipalityView> listMunicipalities(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @PUT
    @Path("municipalities")
    @Consumes(CsvWriter.MEDIA_TYPE)
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Create or update many municipalities from a CSV, all or nothing")
    public MunicipalityImport putMunicipalities(CsvBody csv) {
        return service.putAll(csv.bytes());
    }

    @GET
    @Path("municipalities/{code}")
    @PermitAll
    @Operation(summary = "Read one municipality")
    public MunicipalityView getMunicipality(@PathParam("code") MunicipalityCode code) {
        return service.get(code);
    }

    @PUT
    @Path("municipalities/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Create or update one municipality")
    public RestResponse<MunicipalityView> putMunicipality(
            @PathParam("code") MunicipalityCode code,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MunicipalityInput input) {
        Put<MunicipalityView> put = service.put(code, input, ifMatch);
        return Answers.put(put.isNew(), "municipalities/" + code.value(), put.view());
    }
}

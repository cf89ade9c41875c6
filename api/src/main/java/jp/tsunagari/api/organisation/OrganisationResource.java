package jp.tsunagari.api.organisation;

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
import jp.tsunagari.domain.partner.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private final OrganisationService service;

    public OrganisationResource(OrganisationService service) {
        this.service = service;
    }

    @GET
    @Path("organisations")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List organisations, by municipality, kind, field or part of a name")
    public Page<OrganisationView> listOrganisations(
            @QueryParam("municipalityCode") MunicipalityCode municipalityCode,
            @QueryParam("kind") OrganisationKind kind,
            @QueryParam("field") Field field,
            @QueryParam("q") @Size(min = 1, max = 200) String q,
            @BeanParam PageRequest page) {
        return service.list(new OrganisationFilter(municipalityCode, kind, field, q), page);
    }

    @POST
    @Idempotent
    @Path("organisations")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Register an organisation")
    public RestResponse<OrganisationDetail> createOrganisation(OrganisationInput input) {
        OrganisationDetail view = service.create(input);
        return Answers.created("organisations", view.organisation().id(), view);
    }

    @GET
    @Path("organisations/{id}")
    @PermitAll
    @Operation(summary = "Read one organisation with the committees on which it sits today")
    public OrganisationDetail getOrganisation(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("organisations/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.MEMBER, Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change an organisation")
    public OrganisationDetail updateOrganisation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<OrganisationInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("organisations/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete an organisation that nothing names any more")
    public void deleteOrganisation(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @GET
    @Path("organisations/by-external-id/{system}/{externalId}")
    @PermitAll
    @Operation(summary = "Read the organisation that another system knows by this id")
    public OrganisationDetail getOrganisationByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @QueryParam("municipalityCode") @NotNull MunicipalityCode municipalityCode) {
        return service.getByExternalId(new ExternalAddress(municipalityCode, system, externalId));
    }

    @PUT
    @Path("organisations/by-external-id/{system}/{externalId}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Create or replace the organisation that another system knows by this id")
    public RestResponse<OrganisationDetail> putOrganisationByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            OrganisationInput input) {
        ExternalAddress address = new ExternalAddress(input.municipalityCode(), system, externalId);
        Put<OrganisationDetail> put = service.putByExternalId(address, input, ifMatch);
        return Answers.put(
                put.isNew(), "organisations/" + put.view().organisation().id(), put.view());
    }
}

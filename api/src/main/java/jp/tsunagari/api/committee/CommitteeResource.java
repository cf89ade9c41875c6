package jp.tsunagari.api.committee;

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
import java.time.LocalDate;
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
@Tag(name = "committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeResource {
    private final CommitteeService service;

    public CommitteeResource(CommitteeService service) {
        this.service = service;
    }

    @GET
    @Path("committees")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(summary = "List committees, by municipality, field or the day on which they are valid")
    public Page<CommitteeView> listCommittees(
            @QueryParam("municipalityCode") MunicipalityCode municipalityCode,
            @QueryParam("field") Field field,
            @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page) {
        return service.list(new CommitteeFilter(municipalityCode, field, asOf), page);
    }

    @POST
    @Idempotent
    @Path("committees")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Register a committee")
    public RestResponse<CommitteeView> createCommittee(CommitteeInput input) {
        CommitteeView view = service.create(input);
        return Answers.created("committees", view.id(), view);
    }

    @GET
    @Path("committees/{id}")
    @PermitAll
    @Operation(summary = "Read one committee")
    public CommitteeView getCommittee(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("committees/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a committee")
    public CommitteeView updateCommittee(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<CommitteeInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("committees/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a committee on which nobody sits any more")
    public void deleteCommittee(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @GET
    @Path("committees/by-external-id/{system}/{externalId}")
    @PermitAll
    @Operation(summary = "Read the committee that another system knows by this id")
    public CommitteeView getCommitteeByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @QueryParam("municipalityCode") @NotNull MunicipalityCode municipalityCode) {
        return service.getByExternalId(new ExternalAddress(municipalityCode, system, externalId));
    }

    @PUT
    @Path("committees/by-external-id/{system}/{externalId}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Create or replace the committee that another system knows by this id")
    public RestResponse<CommitteeView> putCommitteeByExternalId(
            @PathParam("system") @Size(min = 1, max = 100) String system,
            @PathParam("externalId") @Size(min = 1, max = 200) String externalId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            CommitteeInput input) {
        ExternalAddress address = new ExternalAddress(input.municipalityCode(), system, externalId);
        Put<CommitteeView> put = service.putByExternalId(address, input, ifMatch);
        return Answers.put(put.isNew(), "committees/" + put.view().id(), put.view());
    }
}

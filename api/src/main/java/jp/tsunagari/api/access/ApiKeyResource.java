package jp.tsunagari.api.access;

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
@Tag(name = "access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApiKeyResource {
    private final ApiKeyService service;

    public ApiKeyResource(ApiKeyService service) {
        this.service = service;
    }

    @GET
    @Path("api-keys")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "List the API keys that work or have expired")
    public Page<ApiKeyView> listApiKeys(@BeanParam PageRequest page) {
        return service.list(page);
    }

    @POST
    @Idempotent
    @Path("api-keys")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Make an API key for a system; its secret is in this answer only")
    public RestResponse<IssuedApiKey> createApiKey(ApiKeyInput input) {
        IssuedApiKey issued = service.create(input);
        return Answers.created("api-keys", issued.key().id(), issued);
    }

    @GET
    @Path("api-keys/{id}")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Read one API key, without its secret")
    public ApiKeyView getApiKey(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("api-keys/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Change an API key; it holds from the next request on")
    public ApiKeyView updateApiKey(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<ApiKeyInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("api-keys/{id}")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Revoke an API key at once")
    public void deleteApiKey(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Idempotent
    @Path("api-keys/{id}/rotations")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(summary = "Give an API key a new secret; the old one ends at once")
    public IssuedApiKey rotateApiKey(@PathParam("id") UUID id) {
        return service.rotate(id);
    }
}

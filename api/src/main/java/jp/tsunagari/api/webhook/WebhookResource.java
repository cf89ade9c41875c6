package jp.tsunagari.api.webhook;

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
import jakarta.ws.rs.QueryParam;
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
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookResource {
    private static final String DELIVERIES =
            """
            Each change is sent as a POST in the form of Standard Webhooks: the headers `webhook-id` (the same in every attempt), \
            `webhook-timestamp` and `webhook-signature`, and a body without content, such as \
            `{"type":"organisations.updated","timestamp":"2025-04-01T00:00:00Z","data":{"id":"…","type":"organisations",\
            "kind":"UPDATED","version":3,"municipalityCode":"122190"}}`. Any 2xx takes it, 410 switches the webhook off, everything \
            else is tried again for about three days; redirects are not followed. A delivery can come twice and, after a retry, \
            late: `version` tells which is newer, and GET /changes has all that was missed.""";

    private final WebhookService service;

    public WebhookResource(WebhookService service) {
        this.service = service;
    }

    @GET
    @Path("webhooks")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List webhooks, by municipality")
    public Page<WebhookView> listWebhooks(
            @QueryParam("municipalityCode") MunicipalityCode municipalityCode, @BeanParam PageRequest page) {
        return service.list(municipalityCode, page);
    }

    @POST
    @Path("webhooks")
    @Idempotent
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(
            summary = "Have a system called when records change; the answer shows the secret, once",
            description = DELIVERIES)
    public RestResponse<IssuedWebhook> createWebhook(WebhookInput input) {
        IssuedWebhook issued = service.create(input);
        return Answers.created("webhooks", issued.webhook().id(), issued);
    }

    @GET
    @Path("webhooks/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read one webhook")
    public WebhookView getWebhook(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PATCH
    @Path("webhooks/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Change a webhook, or switch it off or on again")
    public WebhookView updateWebhook(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<WebhookInput> patch) {
        return service.update(id, patch, ifMatch);
    }

    @DELETE
    @Path("webhooks/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Delete a webhook; nothing more is sent")
    public void deleteWebhook(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("webhooks/{id}/secret-rotations")
    @Idempotent
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Get a new secret, once; for a day deliveries are signed with the old one too")
    public IssuedWebhook rotateWebhookSecret(@PathParam("id") UUID id) {
        return service.rotate(id);
    }
}

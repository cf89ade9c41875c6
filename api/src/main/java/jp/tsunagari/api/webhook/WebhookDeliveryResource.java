package jp.tsunagari.api.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookDeliveryResource {
    private final WebhookDeliveryService service;

    public WebhookDeliveryResource(WebhookDeliveryService service) {
        this.service = service;
    }

    @GET
    @Path("webhooks/{id}/deliveries")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List the deliveries of a webhook, by state")
    public Page<WebhookDeliveryView> listWebhookDeliveries(
            @PathParam("id") UUID id, @QueryParam("state") DeliveryState state, @BeanParam PageRequest page) {
        return service.list(id, state, page);
    }

    @GET
    @Path("webhook-deliveries/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read one delivery with the log of its attempts")
    public WebhookDeliveryDetail getWebhookDelivery(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("webhook-deliveries/{id}/replays")
    @Idempotent
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Send a delivery again, now")
    public WebhookDeliveryDetail replayWebhookDelivery(@PathParam("id") UUID id) {
        return service.replay(id);
    }
}

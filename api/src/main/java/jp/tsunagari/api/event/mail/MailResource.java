package jp.tsunagari.api.event.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.web.NotKept;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "registrations")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {
    private final MailService service;

    public MailResource(MailService service) {
        this.service = service;
    }

    @GET
    @Path("platforms/{platformId}/mails")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "List the mails to those who registered, by session, state or kind")
    public Page<MailView> listMails(
            @PathParam("platformId") UUID platformId,
            @QueryParam("sessionId") UUID sessionId,
            @QueryParam("state") MailState state,
            @QueryParam("kind") MailKind kind,
            @BeanParam PageRequest page) {
        return service.list(new MailFilter(platformId, sessionId, state, kind), page);
    }

    @GET
    @NotKept
    @Path("mails/{id}")
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(
            summary =
                    "Read one mail, with its recipient and text as long as it is not sent; this is noted in the audit")
    public MailDetail getMail(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

package jp.tsunagari.api.event.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.tsunagari.api.shared.web.NotKept;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "registrations")
@Produces(MediaType.APPLICATION_JSON)
public class OwnRegistrationResource {
    private static final String DESCRIPTION = "The token that stands in the mails to the party";

    private final OwnRegistrationService service;

    public OwnRegistrationResource(OwnRegistrationService service) {
        this.service = service;
    }

    @GET
    @NotKept
    @Path("registrations/by-token")
    @PermitAll
    @Operation(summary = "Read one's own registration by the token of its mails")
    public OwnRegistrationView getOwnRegistration(
            @Parameter(required = true, description = DESCRIPTION) @HeaderParam(RegistrationToken.HEADER)
                    String token) {
        return service.get(token);
    }

    @DELETE
    @NotKept
    @InLine(InLine.Of.TOKEN)
    @Path("registrations/by-token")
    @PermitAll
    @Operation(summary = "Cancel one's own registration by the token of its mails")
    public void cancelOwnRegistration(
            @Parameter(required = true, description = DESCRIPTION) @HeaderParam(RegistrationToken.HEADER)
                    String token) {
        service.cancel(token);
    }
}

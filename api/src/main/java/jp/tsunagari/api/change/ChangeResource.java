package jp.tsunagari.api.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/changes")
@Tag(name = "changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
    private static final int LONGEST_CURSOR = 100;
    private static final int LONGEST_TYPES = 1000;
    private static final int MAX_LIMIT = 200;

    private final ChangeFeedService service;

    public ChangeResource(ChangeFeedService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Follow what changes, by ids and versions without content; replayable for 90 days")
    public ChangesView listChanges(
            @QueryParam("after")
                    @Size(max = LONGEST_CURSOR)
                    @Parameter(
                            description =
                                    "nextCursor of the answer before; latest for a cursor at the end; without it, the oldest kept")
                    String after,
            @QueryParam("municipalityCode") MunicipalityCode municipalityCode,
            @QueryParam("types")
                    @Size(max = LONGEST_TYPES)
                    @Parameter(description = "Path names of collections, separated by commas; without it, all")
                    String types,
            @QueryParam("limit") @Min(1) @Max(MAX_LIMIT) @Parameter(description = "50 by default") Integer limit) {
        return service.list(after, municipalityCode, types, limit);
    }
}

package jp.tsunagari.api.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.tsunagari.api.shared.csv.CsvWriter;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-entries")
@Tag(name = "audit")
@Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
public class AuditResource {
    private final AuditReadingService service;

    public AuditResource(AuditReadingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.STAFF, Role.Name.ADMIN})
    @Operation(summary = "Read who did what, the latest first; reading it is noted too")
    public Page<AuditEntryView> listAuditEntries(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return service.list(filter, page);
    }
}

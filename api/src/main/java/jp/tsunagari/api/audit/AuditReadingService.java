package jp.tsunagari.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.security.Sight;
import jp.tsunagari.api.shared.trail.Trail;

/** Lets somebody read the audit. Who did what is personal data, so the reading is noted in the audit itself, before anything is shown. */
@ApplicationScoped
public class AuditReadingService {
    private static final String COLLECTION = "audit-entries";

    private final AuditService audit;
    private final CurrentCaller callers;
    private final Trail trail;

    public AuditReadingService(AuditService audit, CurrentCaller callers, Trail trail) {
        this.audit = audit;
        this.callers = callers;
        this.trail = trail;
    }

    /** Not one transaction: two that stand side by side would need two connections at once. */
    public Page<AuditEntryView> list(AuditFilter filter, PageRequest request) {
        Sight sight = callers.sight();
        String asked = filter.municipality();
        if (asked != null) {
            trail.read(sight.isInside(asked) ? asked : null, COLLECTION, null);
        } else if (sight.everything()) {
            trail.read(null, COLLECTION, null);
        } else {
            sight.municipalities().forEach(municipality -> trail.read(municipality, COLLECTION, null));
        }
        return audit.list(filter, request);
    }
}

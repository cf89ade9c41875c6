package jp.tsunagari.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tsunagari.api.audit.AuditRepository.Sealed;

/** Reads all chains again and says where the audit is not as it was sealed. */
@ApplicationScoped
public class AuditVerificationService {
    private static final int BATCH = 1000;

    private final AuditRepository audit;

    public AuditVerificationService(AuditRepository audit) {
        this.audit = audit;
    }

    /** Up to what is sealed when it begins; the service may go on meanwhile. */
    @Transactional
    public AuditReport verify() {
        long upTo = audit.lastSealed();
        ChainCheck check = new ChainCheck();
        List<Sealed> batch;
        do {
            batch = audit.sealed(check.chain(), check.position(), upTo, BATCH);
            batch.forEach(check::add);
        } while (batch.size() == BATCH);
        audit.unsealed(upTo).forEach(check::addUnsealed);
        return check.report(audit.countAfter(upTo));
    }
}

package jp.tsunagari.api.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import jp.tsunagari.api.audit.AuditRepository.Sealed;

/**
 * Reads all chains again and says where the audit is not as it was sealed: up to what is sealed when it begins, for the service may go
 * on meanwhile. Each part is read in a short transaction of its own, since no time limit of one would suit every length; what is sealed
 * does not change, so the parts fit together.
 */
@ApplicationScoped
public class AuditVerificationService {
    private static final int SEALS = 1000;
    private static final int ENTRIES = 10_000;

    private final AuditRepository audit;

    public AuditVerificationService(AuditRepository audit) {
        this.audit = audit;
    }

    public AuditReport verify() {
        return verify(null);
    }

    /** Also compares with what an earlier verification reported; null where nothing was noted. */
    public AuditReport verify(AuditHeads noted) {
        long upTo = read(audit::lastSealed);
        ChainCheck check = new ChainCheck(upTo, noted);
        // Sorted here, because databases sort by their own collations, and the heads must come out alike on all of
        // them.
        for (String chain : new TreeSet<>(read(audit::chains))) {
            verifyChain(chain, upTo, check);
        }
        findUnsealed(upTo, check);
        return check.report(read(() -> audit.countAfter(upTo)));
    }

    private void verifyChain(String chain, long upTo, ChainCheck check) {
        check.begin(chain);
        // Not from 0: a seal in front of the first one would never be looked at.
        long position = Long.MIN_VALUE;
        List<Sealed> batch;
        do {
            long after = position;
            batch = read(() -> audit.sealed(chain, after, upTo, SEALS));
            for (Sealed sealed : batch) {
                check.add(sealed);
                position = sealed.seal().position;
            }
        } while (batch.size() == SEALS);
        check.endChain();
    }

    private void findUnsealed(long upTo, ChainCheck check) {
        long after = Long.MIN_VALUE;
        OptionalLong end;
        do {
            long from = after;
            end = read(() -> audit.numberOfNth(ENTRIES, from, upTo));
            long to = end.orElse(upTo);
            read(() -> audit.unsealed(from, to)).forEach(check::addUnsealed);
            after = to;
        } while (end.isPresent());
    }

    private static <T> T read(Callable<T> part) {
        return QuarkusTransaction.requiringNew().call(part);
    }
}

package jp.tsunagari.api.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.job.JobLock;
import jp.tsunagari.api.shared.trail.AuditEntryEntity;
import jp.tsunagari.api.shared.trail.TrailRepository;

/**
 * Seals new audit entries into the hash chains, in the order of their numbers and never past one that a running transaction may still
 * add. It is done apart from the writes, because a chain allows one writer at a time, and the writes of a city must not wait for each other.
 */
@ApplicationScoped
public class AuditSealer {
    private static final int BATCH = 500;

    /** Of one run, so that a large import does not hold the job's row for long. */
    private static final int MOST_BATCHES = 20;

    private final AuditRepository audit;
    private final TrailRepository trail;
    private final JobLock jobs;

    public AuditSealer(AuditRepository audit, TrailRepository trail, JobLock jobs) {
        this.audit = audit;
        this.trail = trail;
        this.jobs = jobs;
    }

    @Scheduled(
            every = "{tsunagari.audit.seal-every}",
            identity = "audit-sealer",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        jobs.run("audit-sealer", this::seal);
    }

    private void seal() {
        long upTo = trail.watermark().served();
        long sealed = audit.lastSealed();
        Map<String, AuditSealEntity> heads = new HashMap<>();
        for (int batch = 0; batch < MOST_BATCHES && sealed < upTo; batch++) {
            List<AuditEntryEntity> entries = audit.between(sealed, upTo, BATCH);
            if (entries.isEmpty()) {
                return;
            }
            List<AuditSealEntity> seals = new ArrayList<>();
            for (AuditEntryEntity entry : entries) {
                String chain = HashChain.of(entry);
                AuditSealEntity head = heads.computeIfAbsent(
                        chain, unknown -> audit.head(unknown).orElse(null));
                AuditSealEntity seal = seal(entry, head);
                heads.put(chain, seal);
                seals.add(seal);
            }
            audit.seal(seals);
            sealed = entries.get(entries.size() - 1).number;
        }
    }

    private static AuditSealEntity seal(AuditEntryEntity entry, AuditSealEntity head) {
        AuditSealEntity seal = new AuditSealEntity();
        seal.entryId = entry.id;
        seal.number = entry.number;
        seal.municipalityCode = HashChain.of(entry);
        seal.position = head == null ? 1 : head.position + 1;
        seal.hash = HashChain.next(head == null ? HashChain.BEGIN : head.hash, entry);
        return seal;
    }
}

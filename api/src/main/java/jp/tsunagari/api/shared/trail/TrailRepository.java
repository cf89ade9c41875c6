package jp.tsunagari.api.shared.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class TrailRepository {
    private final EntityManager em;
    private final TrailOrder order;

    TrailRepository(EntityManager em, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.em = em;
        this.order = TrailOrder.of(databaseKind);
    }

    /** Adds the entries at the end of the present transaction, which has flushed what it did. */
    void write(List<AuditEntryEntity> audit, List<ChangeEntryEntity> changes) {
        em.createNativeQuery(order.enter).setFlushMode(FlushModeType.COMMIT).getSingleResult();
        audit.forEach(em::persist);
        changes.forEach(em::persist);
        em.flush();
    }

    /** How far the trail can be read; two statements, and the rows must be read by a third one. */
    public Watermark watermark() {
        long last = number(order.lastNumber, 0);
        return new Watermark(
                order.leastRunning == null ? last : Math.min(last, number(order.leastRunning, last)), last);
    }

    private long number(String sql, long otherwise) {
        return em.createNativeQuery(sql).getSingleResult() instanceof Number number ? number.longValue() : otherwise;
    }
}

package jp.tsunagari.api.shared.trail;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.api.shared.persistence.TracedPart;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;
import org.jboss.logging.Logger;

/**
 * Sees every write of a traced record, whichever service makes it, and has the trail written when the transaction is about to commit.
 * It does not see bulk statements (update and delete in HQL): a repository must not change traced records by them.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class TrailInterceptor implements Interceptor {
    private static final Logger LOG = Logger.getLogger(TrailInterceptor.class);

    private final TransactionSynchronizationRegistry transactions;
    private final TrailWriter writer;

    public TrailInterceptor(TransactionSynchronizationRegistry transactions, TrailWriter writer) {
        this.transactions = transactions;
        this.writer = writer;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (entity instanceof Traced traced) {
            trace(traced).created(traced, state, names);
        }
        partOf(entity);
        return false;
    }

    @Override
    public boolean onFlushDirty(Object entity, Object id, Object[] now, Object[] then, String[] names, Type[] types) {
        if (entity instanceof Traced traced) {
            trace(traced).updated(traced, now, then, names, types);
        }
        partOf(entity);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        if (entity instanceof Traced traced) {
            trace(traced).removed(traced);
        }
        partOf(entity);
    }

    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        if (collection instanceof PersistentCollection<?> rows && rows.getOwner() instanceof Traced owner) {
            trace(owner).changed(rows.getRole().substring(rows.getRole().lastIndexOf('.') + 1));
        }
    }

    /** After the last flush, while the locks of the rows are still held, so that the versions of one record are numbered in order. */
    @Override
    public void beforeTransactionCompletion(Transaction transaction) {
        if (transactions.getResource(TransactionTrace.class) instanceof TransactionTrace trace) {
            List<RecordTrace> written = trace.written();
            if (!written.isEmpty()) {
                write(written);
            }
        }
    }

    /** Hibernate logs what is thrown here and goes on to commit: no write may stand without its trace. */
    private void write(List<RecordTrace> written) {
        try {
            writer.write(written);
        } catch (RuntimeException failed) {
            LOG.warn("A write is undone because it could not be traced");
            transactions.setRollbackOnly();
        }
    }

    private void partOf(Object entity) {
        if (entity instanceof TracedPart part && part.ownerId() != null) {
            current().of(part.ownerType(), part.ownerId()).changed(part.ownerField());
        }
    }

    private RecordTrace trace(Traced traced) {
        return current().of(traced.recordType(), traced.recordId());
    }

    private TransactionTrace current() {
        if (transactions.getResource(TransactionTrace.class) instanceof TransactionTrace trace) {
            return trace;
        }
        TransactionTrace trace = new TransactionTrace();
        transactions.putResource(TransactionTrace.class, trace);
        return trace;
    }
}

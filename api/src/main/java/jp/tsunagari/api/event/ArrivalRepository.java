package jp.tsunagari.api.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The arrival numbers of those who register; counted beside the record, because its version would tell the public of each. */
@ApplicationScoped
public class ArrivalRepository implements PanacheRepositoryBase<SessionEntity, UUID> {

    /** The next number of a session that the transaction has locked; none is given twice. */
    public long take(UUID sessionId) {
        long number = (Long) getEntityManager()
                .createNativeQuery("select next_arrival from session where id = :id", Long.class)
                .setParameter("id", sessionId)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery("update session set next_arrival = next_arrival + 1 where id = :id")
                .setParameter("id", sessionId)
                .executeUpdate();
        return number;
    }
}

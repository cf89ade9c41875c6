package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.funding.EntryKind;

/** Sums over the ledger, each one query over an index. */
@ApplicationScoped
public class LedgerMovementRepository {
    private static final Map<EntryKind, String> KEYS = Map.of(
            EntryKind.AWARD, "awardId",
            EntryKind.ALLOCATION, "allocationId",
            EntryKind.CONTRACT, "contractId",
            EntryKind.PAYMENT, "paymentId");

    private final EntityManager em;

    public LedgerMovementRepository(EntityManager em) {
        this.em = em;
    }

    /** What an entry and all that hangs under it add up to. */
    EntrySums of(EntryKind kind, UUID id) {
        return of(kind, List.of(id)).get(id);
    }

    /** The same of many entries of one kind. */
    Map<UUID, EntrySums> of(EntryKind kind, Collection<UUID> ids) {
        Map<UUID, EntrySums> sums = new HashMap<>();
        ids.forEach(id -> sums.put(id, new EntrySums()));
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select m.%1$s as id, m.kind as kind, sum(m.amountYen) as yen from LedgerMovement m"
                                            .formatted(KEYS.get(kind))
                                    + " where m.%1$s in :ids group by m.%1$s, m.kind".formatted(KEYS.get(kind)),
                            Tuple.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> sums.get(row.get("id", UUID.class))
                            .add(row.get("kind", EntryKind.class), row.get("yen", Long.class)));
        }
        return sums;
    }

    /** What all awards of a platform add up to. */
    long awarded(UUID platformId) {
        return em.createQuery(
                        "select coalesce(sum(m.amountYen), 0) from LedgerMovement m"
                                + " join AwardEntity a on a.id = m.awardId where a.platformId = :platform"
                                + " and m.kind = AWARD",
                        Long.class)
                .setParameter("platform", platformId)
                .getSingleResult();
    }
}

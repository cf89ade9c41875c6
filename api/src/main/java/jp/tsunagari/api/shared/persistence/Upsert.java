package jp.tsunagari.api.shared.persistence;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import jp.tsunagari.api.shared.concurrency.IfMatch;

/** A record that a system sends under its own id: the one known by that id, or a new one. The caller holds the city meanwhile. */
public record Upsert<E extends BaseEntity>(
        ExternalIds.Resource resource, ExternalIds externalIds, RecordRepository<E> records) {

    /**
     * @param sent the external ids of the body, without that of the address
     * @param blank makes the record where the id is new
     * @param write gives the record its values and its external ids
     */
    public <V> Put<V> put(
            ExternalAddress address,
            List<ExternalId> sent,
            IfMatch ifMatch,
            Supplier<E> blank,
            BiFunction<E, List<ExternalId>, V> write) {
        UUID known = externalIds.find(resource, address).orElse(null);
        if (known == null) {
            IfMatch.requireNone(ifMatch);
            return new Put<>(true, write.apply(blank.get(), address.with(sent, List.of())));
        }
        E entity = records.requireLocked(known);
        IfMatch.check(ifMatch, entity.version);
        return new Put<>(false, write.apply(entity, address.with(sent, externalIds.of(known))));
    }
}

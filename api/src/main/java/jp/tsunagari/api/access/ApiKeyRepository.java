package jp.tsunagari.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class ApiKeyRepository extends RecordRepository<ApiKeyEntity> {
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    public ApiKeyRepository() {
        super(ApiKeyEntity.class, Openness.INSIDE);
    }

    Page<ApiKeyEntity> page(PageRequest request) {
        return listed().page(getEntityManager(), request, row -> row.id);
    }

    Optional<ApiKeyEntity> withPrefix(String prefix) {
        return find("prefix = ?1 and live = true", prefix).firstResultOptional();
    }

    boolean isOrganisation(UUID id, Iterable<String> municipalities) {
        return !getEntityManager()
                .createQuery(
                        "select o.id from OrganisationEntity o where o.id = :id and o.live = true"
                                + " and o.municipalityCode in :municipalities",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("municipalities", municipalities)
                .getResultList()
                .isEmpty();
    }

    void noteUse(ApiKeyEntity key, Instant now) {
        if (key.lastUsedAt == null || key.lastUsedAt.plus(USE_PRECISION).isBefore(now)) {
            update("lastUsedAt = ?1 where id = ?2", now, key.id);
        }
    }
}

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.security.Openness;
import jp.tsunagari.domain.municipality.MunicipalityCode;

@ApplicationScoped
public class FundingSourceRepository extends RecordRepository<FundingSourceEntity> {
    private static final Map<String, String> USES = Map.of(
            "used-by-award",
            "select a.id, concat(p.name, ' ', cast(a.fiscalYear as string)) from AwardEntity a"
                    + " join PlatformEntity p on p.id = a.platformId where a.sourceId = :id order by a.id");

    public FundingSourceRepository() {
        super(FundingSourceEntity.class, Openness.INSIDE);
    }

    Page<FundingSourceEntity> page(MunicipalityCode municipality, PageRequest request) {
        return listed().and(
                        "e.municipalityCode = :municipality",
                        "municipality",
                        municipality == null ? null : municipality.value())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** A live source of the municipality, held as it is until the transaction ends. */
    Optional<FundingSourceEntity> holdOf(String municipalityCode, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select e from FundingSourceEntity e where e.id = :id and e.live = true"
                                + " and e.municipalityCode = :municipality",
                        FundingSourceEntity.class)
                .setParameter("id", id)
                .setParameter("municipality", municipalityCode)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst();
    }

    /** The live sources of the municipality, held as by {@link #holdOf}. */
    List<FundingSourceEntity> holdAllOf(String municipalityCode) {
        return getEntityManager()
                .createQuery(
                        "select e from FundingSourceEntity e where e.live = true"
                                + " and e.municipalityCode = :municipality order by e.id",
                        FundingSourceEntity.class)
                .setParameter("municipality", municipalityCode)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    Map<UUID, FundingSourceEntity> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select e from FundingSourceEntity e where e.id in :ids", FundingSourceEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.id, row -> row));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select s.id as id, s.name as name from FundingSourceEntity s where s.id in :ids",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    /** The awards of a source, which keep it from being deleted. */
    List<Use> uses(UUID id) {
        return uses(USES, id, null);
    }
}

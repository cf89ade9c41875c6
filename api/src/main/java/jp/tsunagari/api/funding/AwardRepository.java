package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class AwardRepository extends RecordRepository<AwardEntity> {
    public AwardRepository() {
        super(AwardEntity.class, Openness.INSIDE);
    }

    Page<AwardEntity> page(AwardFilter filter, PageRequest request) {
        return listed().and("e.platformId = :platform", "platform", filter.platformId())
                .and("e.fiscalYear = :year", "year", filter.fiscalYear())
                .and("e.sourceId = :source", "source", filter.sourceId())
                .and(
                        "(case when e.settledOn is null then 'OPEN' else 'SETTLED' end) = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .page(getEntityManager(), request, row -> row.id);
    }

    /** The award, held until the transaction ends, so that two who spend its last yen do it one after the other. */
    AwardEntity requireOpen(UUID id) {
        AwardEntity award = requireLocked(id);
        FundingRefusals.allowed(award.state().changeable());
        return award;
    }

    /** Whether the platform has an award of that year. */
    boolean hasAny(UUID platformId, int fiscalYear) {
        return count("platformId = ?1 and fiscalYear = ?2", platformId, fiscalYear) > 0;
    }
}

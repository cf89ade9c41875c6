package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class AllocationRepository extends RecordRepository<AllocationEntity> {
    public AllocationRepository() {
        super(AllocationEntity.class, Openness.INSIDE);
    }

    Page<AllocationEntity> page(UUID awardId, PageRequest request) {
        return listed().and("e.awardId = :award", "award", awardId).page(getEntityManager(), request, row -> row.id);
    }
}

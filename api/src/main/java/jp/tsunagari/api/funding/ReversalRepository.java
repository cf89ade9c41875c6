package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class ReversalRepository extends RecordRepository<ReversalEntity> {
    public ReversalRepository() {
        super(ReversalEntity.class, Openness.INSIDE);
    }

    Page<ReversalEntity> page(UUID entryId, PageRequest request) {
        return listed().and("e.entryId = :entry", "entry", entryId).page(getEntityManager(), request, row -> row.id);
    }
}

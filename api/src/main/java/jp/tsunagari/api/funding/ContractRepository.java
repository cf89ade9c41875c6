package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class ContractRepository extends RecordRepository<ContractEntity> {
    public ContractRepository() {
        super(ContractEntity.class, Openness.INSIDE);
    }

    Page<ContractEntity> page(UUID allocationId, PageRequest request) {
        return listed().and("e.allocationId = :allocation", "allocation", allocationId)
                .page(getEntityManager(), request, row -> row.id);
    }
}

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordRepository;
import jp.tsunagari.api.shared.security.Openness;

@ApplicationScoped
public class PaymentRepository extends RecordRepository<PaymentEntity> {
    public PaymentRepository() {
        super(PaymentEntity.class, Openness.INSIDE);
    }

    Page<PaymentEntity> page(UUID contractId, PageRequest request) {
        return listed().and("e.contractId = :contract", "contract", contractId)
                .page(getEntityManager(), request, row -> row.id);
    }
}

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.Spending;

@ApplicationScoped
public class PaymentService {
    private final PaymentRepository payments;
    private final ContractRepository contracts;
    private final AwardRepository awards;
    private final LedgerMovementRepository movements;

    public PaymentService(
            PaymentRepository payments,
            ContractRepository contracts,
            AwardRepository awards,
            LedgerMovementRepository movements) {
        this.payments = payments;
        this.contracts = contracts;
        this.awards = awards;
        this.movements = movements;
    }

    @Transactional
    public Page<PaymentView> list(UUID contractId, PageRequest request) {
        contracts.require(contractId);
        return payments.page(contractId, request).mapAll(this::views);
    }

    @Transactional
    public PaymentView get(UUID id) {
        return views(List.of(payments.require(id))).get(0);
    }

    @Transactional
    public PaymentView create(UUID contractId, PaymentInput input) {
        return create(Ids.next(), contractId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public PaymentView create(UUID id, UUID contractId, PaymentInput input) {
        ContractEntity contract = contracts.requireToChange(contractId);
        AwardEntity award = awards.requireOpen(contract.awardId);
        FundingRefusals.refuse(input.sourceFaults());
        PaymentEntity entity = PaymentEntity.of(id, award, contract, input);
        EntrySums sums = movements.of(EntryKind.CONTRACT, contractId);
        FundingRefusals.allowed(Spending.within(
                EntryKind.CONTRACT, sums.of(EntryKind.CONTRACT), sums.under(EntryKind.CONTRACT), input.amountYen()));
        payments.save(entity);
        return PaymentView.of(entity, EntrySums.ofNew(EntryKind.PAYMENT, entity.amountYen));
    }

    private List<PaymentView> views(List<PaymentEntity> rows) {
        Map<UUID, EntrySums> sums =
                movements.of(EntryKind.PAYMENT, rows.stream().map(row -> row.id).toList());
        return rows.stream().map(row -> PaymentView.of(row, sums.get(row.id))).toList();
    }
}

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.Reversals;

/** The one way to correct an entry. */
@ApplicationScoped
public class ReversalService {
    private final ReversalRepository reversals;
    private final AwardRepository awards;
    private final AllocationRepository allocations;
    private final ContractRepository contracts;
    private final PaymentRepository payments;
    private final LedgerMovementRepository movements;

    public ReversalService(
            ReversalRepository reversals,
            AwardRepository awards,
            AllocationRepository allocations,
            ContractRepository contracts,
            PaymentRepository payments,
            LedgerMovementRepository movements) {
        this.reversals = reversals;
        this.awards = awards;
        this.allocations = allocations;
        this.contracts = contracts;
        this.payments = payments;
        this.movements = movements;
    }

    @Transactional
    public Page<ReversalView> list(EntryKind kind, UUID entryId, PageRequest request) {
        switch (kind) {
            case AWARD -> awards.require(entryId);
            case ALLOCATION -> allocations.require(entryId);
            case CONTRACT -> contracts.require(entryId);
            case PAYMENT -> payments.require(entryId);
        }
        return reversals.page(entryId, request).map(ReversalView::of);
    }

    @Transactional
    public ReversalView get(UUID id) {
        return ReversalView.of(reversals.require(id));
    }

    @Transactional
    public ReversalView create(EntryKind kind, UUID entryId, ReversalInput input) {
        return create(Ids.next(), kind, entryId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public ReversalView create(UUID id, EntryKind kind, UUID entryId, ReversalInput input) {
        ReversedEntry entry =
                switch (kind) {
                    case AWARD -> ReversedEntry.of(awards.requireOpen(entryId));
                    case ALLOCATION -> ReversedEntry.of(allocations.requireToChange(entryId));
                    case CONTRACT -> ReversedEntry.of(contracts.requireToChange(entryId));
                    case PAYMENT -> ReversedEntry.of(payments.requireToChange(entryId));
                };
        if (kind != EntryKind.AWARD) {
            awards.requireOpen(entry.awardId());
        }
        EntrySums sums = movements.of(kind, entryId);
        FundingRefusals.allowed(Reversals.of(
                entry.amountYen(), entry.amountYen() - sums.of(kind), sums.under(kind), input.amountYen()));
        return ReversalView.of(reversals.save(ReversalEntity.of(id, entry, input)));
    }
}

package jp.tsunagari.api.funding;

import java.util.UUID;
import jp.tsunagari.domain.funding.EntryKind;

/** An entry of which something is reversed: what it hangs under, itself, and the amount that was entered. */
record ReversedEntry(
        EntryKind kind,
        UUID awardId,
        UUID allocationId,
        UUID contractId,
        UUID paymentId,
        String municipalityCode,
        long amountYen) {

    static ReversedEntry of(AwardEntity award) {
        return new ReversedEntry(EntryKind.AWARD, award.id, null, null, null, award.municipalityCode, award.amountYen);
    }

    static ReversedEntry of(AllocationEntity row) {
        return new ReversedEntry(
                EntryKind.ALLOCATION, row.awardId, row.id, null, null, row.municipalityCode, row.amountYen);
    }

    static ReversedEntry of(ContractEntity row) {
        return new ReversedEntry(
                EntryKind.CONTRACT, row.awardId, row.allocationId, row.id, null, row.municipalityCode, row.amountYen);
    }

    static ReversedEntry of(PaymentEntity row) {
        return new ReversedEntry(
                EntryKind.PAYMENT,
                row.awardId,
                row.allocationId,
                row.contractId,
                row.id,
                row.municipalityCode,
                row.amountYen);
    }

    UUID id() {
        return switch (kind) {
            case AWARD -> awardId;
            case ALLOCATION -> allocationId;
            case CONTRACT -> contractId;
            case PAYMENT -> paymentId;
        };
    }
}

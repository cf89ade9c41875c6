package jp.tsunagari.api.funding;

import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;

/** A row of the table while it is filled in: only what its kind has. */
final class LedgerRowDraft {
    private final String number;
    private final String parentNumber;
    private final LedgerRowKind kind;
    Integer fiscalYear;
    String fundingSource;
    FundingSourceKind fundingSourceKind;
    Boolean boundToFiscalYear;
    Long amountYen;
    PartialDate date;
    String contractors;
    String contractorKinds;
    String corporateNumbers;
    String organisationIds;
    String pilotEvent;
    Integer pilotEventNumber;
    Integer pilotEventYear;
    PilotStage stage;
    PilotCategory category;
    String purpose;
    String reason;
    Boolean approximate;
    Origin origin;
    String sourceNote;

    LedgerRowDraft(String number, String parentNumber, LedgerRowKind kind) {
        this.number = number;
        this.parentNumber = parentNumber;
        this.kind = kind;
    }

    LedgerRow row() {
        return new LedgerRow(
                number,
                parentNumber,
                kind,
                fiscalYear,
                fundingSource,
                fundingSourceKind,
                boundToFiscalYear,
                amountYen,
                date,
                contractors,
                contractorKinds,
                corporateNumbers,
                organisationIds,
                pilotEvent,
                pilotEventNumber,
                pilotEventYear,
                stage,
                category,
                purpose,
                reason,
                approximate,
                origin,
                sourceNote);
    }
}

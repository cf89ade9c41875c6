package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.tsunagari.api.shared.csv.CsvColumns;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a ledger as a table; what a row of its kind does not have is null. Contractors are listed with semicolons between them. */
public record LedgerRow(
        @NotNull @Schema(description = "The same at every export") String number,
        @Schema(description = "The number of the row it hangs under, or that it reverses; null of an award")
                String parentNumber,
        @NotNull LedgerRowKind kind,
        Integer fiscalYear,
        String fundingSource,
        FundingSourceKind fundingSourceKind,
        Boolean boundToFiscalYear,
        Long amountYen,
        PartialDate date,
        String contractors,
        String contractorKinds,
        String corporateNumbers,
        String organisationIds,
        String pilotEvent,
        @Schema(description = "Tells pilot events of one title apart") Integer pilotEventNumber,
        Integer pilotEventYear,
        PilotStage stage,
        PilotCategory category,
        String purpose,
        String reason,
        Boolean approximate,
        Origin origin,
        String sourceNote) {

    static final List<String> COLUMNS = CsvColumns.names(LedgerRow.class);
}

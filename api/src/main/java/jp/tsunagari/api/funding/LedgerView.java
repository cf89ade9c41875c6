package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ledger of a platform as a table, each award followed by all that belongs to it. */
@Schema(name = "Ledger")
public record LedgerView(
        @NotNull UUID platformId,
        @Schema(description = "The year of the awards; null for all years") Integer fiscalYear,
        String fiscalYearLabel,
        @NotNull List<LedgerRow> items)
        implements Table {

    static LedgerView of(UUID platformId, Integer fiscalYear, List<LedgerRow> items) {
        return new LedgerView(
                platformId, fiscalYear, fiscalYear == null ? null : new FiscalYear(fiscalYear).label(), items);
    }

    @Override
    public List<LedgerRow> rows() {
        return items;
    }

    @Override
    public Class<?> rowType() {
        return LedgerRow.class;
    }
}

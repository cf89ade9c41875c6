package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.funding.FundingSummary;
import jp.tsunagari.domain.funding.FundingSums;
import jp.tsunagari.domain.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the money of a platform, in yen, reversals taken off. Every total is the sum of its lines. */
@Schema(name = "FundingSummary")
public record FundingSummaryView(
        @NotNull UUID platformId,
        @Schema(description = "The year of the awards, with their later payments; null for all years")
                Integer fiscalYear,
        String fiscalYearLabel,
        @NotNull long awardedYen,
        @NotNull long allocatedYen,
        @NotNull long unallocatedYen,
        @NotNull long contractedYen,
        @NotNull long paidYen,
        @NotNull long returnedYen,
        @NotNull @Schema(description = "awardedYen − paidYen − returnedYen") long leftYen,
        @NotNull @Schema(description = "Whether an amount in it is no source's, but was worked out")
                boolean containsDerived,
        @NotNull boolean containsApproximate,
        @NotNull List<SourceLine> bySource,
        @NotNull List<PilotEventLine> byPilotEvent,
        @NotNull List<ContractorLine> byContractor)
        implements Table {

    /** What one source gave. */
    @Schema(name = "FundingSummarySource")
    public record SourceLine(
            @NotNull UUID sourceId,
            @NotNull String name,
            @NotNull FundingSourceKind kind,
            @NotNull long awardedYen,
            @NotNull long allocatedYen,
            @NotNull long unallocatedYen,
            @NotNull long contractedYen,
            @NotNull long paidYen,
            @NotNull long returnedYen,
            @NotNull long leftYen) {

        static SourceLine of(FundingSourceEntity source, FundingSums sums) {
            return new SourceLine(
                    source.id,
                    source.name,
                    source.kind,
                    sums.awardedYen(),
                    sums.allocatedYen(),
                    sums.unallocatedYen(),
                    sums.contractedYen(),
                    sums.paidYen(),
                    sums.returnedYen(),
                    sums.leftYen());
        }
    }

    /** What went to a pilot event, or to running the platform. */
    @Schema(name = "FundingSummaryPilotEvent")
    public record PilotEventLine(
            @Schema(
                            description =
                                    "null for running the platform, and for all pilot events that are not shown to the caller")
                    UUID pilotEventId,
            String title,
            @NotNull boolean runsPlatform,
            @NotNull long allocatedYen,
            @NotNull long contractedYen,
            @NotNull long paidYen) {}

    /** What was ordered from a contractor, or from several who made a contract together. */
    @Schema(name = "FundingSummaryContractor")
    public record ContractorLine(
            @Schema(description = "Empty for all contracts of pilot events that are not shown to the caller") @NotNull
                    List<ContractorForm> contractors,
            @NotNull long contractedYen,
            @NotNull long paidYen) {}

    /** A line as a row of the CSV. */
    public record Row(
            FundingSummaryPart part,
            String name,
            Long awardedYen,
            Long allocatedYen,
            Long unallocatedYen,
            Long contractedYen,
            Long paidYen,
            Long returnedYen,
            Long leftYen,
            Boolean containsDerived,
            Boolean containsApproximate) {}

    static FundingSummaryView of(
            UUID platformId,
            Integer fiscalYear,
            FundingSummary summary,
            List<SourceLine> bySource,
            List<PilotEventLine> byPilotEvent,
            List<ContractorLine> byContractor) {
        FundingSums total = summary.total();
        return new FundingSummaryView(
                platformId,
                fiscalYear,
                fiscalYear == null ? null : new FiscalYear(fiscalYear).label(),
                total.awardedYen(),
                total.allocatedYen(),
                total.unallocatedYen(),
                total.contractedYen(),
                total.paidYen(),
                total.returnedYen(),
                total.leftYen(),
                summary.containsDerived(),
                summary.containsApproximate(),
                bySource,
                byPilotEvent,
                byContractor);
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                FundingSummaryPart.TOTAL,
                null,
                awardedYen,
                allocatedYen,
                unallocatedYen,
                contractedYen,
                paidYen,
                returnedYen,
                leftYen,
                containsDerived,
                containsApproximate));
        bySource.forEach(line -> rows.add(new Row(
                FundingSummaryPart.SOURCE,
                line.name(),
                line.awardedYen(),
                line.allocatedYen(),
                line.unallocatedYen(),
                line.contractedYen(),
                line.paidYen(),
                line.returnedYen(),
                line.leftYen(),
                null,
                null)));
        byPilotEvent.forEach(line -> rows.add(row(
                FundingSummaryPart.PILOT_EVENT,
                line.title(),
                line.allocatedYen(),
                line.contractedYen(),
                line.paidYen())));
        byContractor.forEach(line -> rows.add(row(
                FundingSummaryPart.CONTRACTOR,
                ContractorCells.names(line.contractors()),
                null,
                line.contractedYen(),
                line.paidYen())));
        return rows;
    }

    private static Row row(FundingSummaryPart part, String name, Long allocated, long contracted, long paid) {
        return new Row(part, name, null, allocated, null, contracted, paid, null, null, null, null);
    }

    @Override
    public Class<?> rowType() {
        return Row.class;
    }
}

package jp.tsunagari.api.survey.publication;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.Loss;
import jp.tsunagari.domain.survey.withholding.Saving;
import jp.tsunagari.domain.survey.withholding.Savings;
import jp.tsunagari.domain.survey.withholding.TableLoss;
import jp.tsunagari.domain.survey.withholding.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a publication would show and withhold. */
public record PublicationPreview(
        @NotNull UUID surveyId,
        @NotNull
                @Schema(
                        description =
                                "Sheets that are counted; while people answer an anonymous survey only settled ones of past days")
                long sheets,
        @Schema(description = "The last day whose sheets are counted then; null where all are") LocalDate countedUntil,
        @NotNull int suppressionThreshold,
        @NotNull String ruleVersion,
        @NotNull @Schema(description = "Over all tables, a cell that several share counted once") LossView loss,
        @NotNull List<LossView> tables,
        @NotNull
                @Schema(
                        description =
                                "What leaving a table out, not splitting it or merging two lines would save, the most first")
                List<SavingView> savings,
        @NotNull
                @Schema(
                        description =
                                "How many changes were not tried because it would take too long; they concern the fewest withheld cells")
                int untriedSavings,
        @NotNull List<PublishedCell> cells) {

    /** What one change of the choice would save. */
    @Schema(name = "WithholdingSaving")
    public record SavingView(
            @NotNull Saving.Change change,
            @NotNull @Schema(description = "The table, or the question whose lines are merged") String subject,
            @Schema(description = "The options to merge") List<String> options,
            @NotNull int withheldThen,
            @NotNull @Schema(description = "Cells that would be withheld no more; negative where there would be more")
                    int saved) {

        static SavingView of(Saving saving) {
            return new SavingView(
                    saving.change(),
                    saving.subject(),
                    saving.category() == null
                            ? null
                            : saving.category().parts().stream()
                                    .map(Condition::category)
                                    .toList(),
                    saving.withheldThen(),
                    saving.saved());
        }
    }

    /** What withholding takes. */
    @Schema(name = "WithholdingLoss")
    public record LossView(
            @Schema(description = "null for all tables together") String table,
            @NotNull int cells,
            @NotNull @Schema(description = "Withheld for being small") int primary,
            @NotNull @Schema(description = "Withheld because they would give another away") int secondary,
            @NotNull @Schema(description = "Sum of the withheld counts") long withheldCount) {

        static LossView of(TableLoss loss) {
            return new LossView(
                    loss.table().isEmpty() ? null : loss.table(),
                    loss.cells(),
                    loss.primary(),
                    loss.secondary(),
                    loss.withheldCount());
        }
    }

    static PublicationPreview of(CountedSheets counted, Savings savings, List<PublishedCell> cells) {
        Withheld decided = savings.now();
        Loss loss = decided.loss();
        return new PublicationPreview(
                counted.surveyId(),
                decided.tables().people(),
                counted.until(),
                decided.threshold(),
                decided.ruleVersion(),
                LossView.of(loss.total()),
                loss.tables().stream().map(LossView::of).toList(),
                savings.savings().stream().map(SavingView::of).toList(),
                savings.untried(),
                cells);
    }
}

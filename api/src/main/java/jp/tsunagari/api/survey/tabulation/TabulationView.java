package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.Tabulation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All questions of a survey counted. */
@Schema(name = "Tabulation")
public record TabulationView(
        @NotNull UUID surveyId,
        @Schema(description = "The version that was published; null for what staff count now")
                Integer publicationVersion,
        @Schema(description = "Answer sheets in all; null where withheld") Long sheets,
        @Schema(
                        description =
                                "The last day whose answer sheets staff count while people answer an anonymous survey; null where all are counted")
                LocalDate countedUntil,
        @NotNull WeightingView weighting,
        @NotNull List<QuestionTableView> questions,
        @NotNull List<ScaleTableView> scales)
        implements Table {

    static final String WITHHELD =
            "Whether it is withheld in the publication; for staff, whether it would be if this table were published alone";

    static TabulationView of(CountedSheets counted, Tabulation tabulation, TablesAlone alone) {
        return new TabulationView(
                counted.surveyId(),
                null,
                tabulation.sheets(),
                counted.until(),
                WeightingView.of(tabulation.weighting(), tabulation.outsideStrata()),
                tabulation.questions().stream()
                        .map(table -> QuestionTableView.of(table, alone))
                        .toList(),
                tabulation.loneliness() == null
                        ? List.of()
                        : List.of(ScaleTableView.of(tabulation.loneliness(), alone)));
    }

    @Override
    public List<?> rows() {
        return TabulationRows.of(this);
    }

    @Override
    public Class<?> rowType() {
        return TabulationRows.Row.class;
    }
}

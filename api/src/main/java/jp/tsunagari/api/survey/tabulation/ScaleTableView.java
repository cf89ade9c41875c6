package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.OptionShare;
import jp.tsunagari.domain.survey.tabulation.ScaleTable;
import jp.tsunagari.domain.survey.tabulation.UclaBand;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a scale of several items came out. */
@Schema(name = "ScaleTable")
public record ScaleTableView(
        @NotNull ScaleKind scale,
        @Schema(description = "How many answered all of its items; a missing item gives no score") Long validN,
        Long noAnswer,
        @NotNull @Schema(description = TabulationView.WITHHELD) boolean noAnswerWithheld,
        Long notAsked,
        @NotNull @Schema(description = TabulationView.WITHHELD) boolean notAskedWithheld,
        Double effectiveN,
        @NotNull @Schema(description = "By the code list loneliness-bands") List<OptionShareView> bands,
        @Schema(description = "Of the scores") StatisticsView statistics) {

    static ScaleTableView of(ScaleTable table, TablesAlone alone) {
        return new ScaleTableView(
                ScaleKind.UCLA_THREE_ITEM,
                table.validN(),
                table.noAnswer(),
                decision(TableLine.NO_ANSWER.name(), alone) != Decision.SHOWN,
                table.notAsked(),
                decision(TableLine.NOT_ASKED.name(), alone) != Decision.SHOWN,
                table.effectiveN(),
                table.bands().stream().map(band -> band(band, alone)).toList(),
                StatisticsView.of(table.statistics()));
    }

    private static OptionShareView band(OptionShare band, TablesAlone alone) {
        return OptionShareView.of(band, TableLabels.of(UclaBand.valueOf(band.code())), decision(band.code(), alone));
    }

    private static Decision decision(String line, TablesAlone alone) {
        return alone.decision(TablesAlone.band(line));
    }
}

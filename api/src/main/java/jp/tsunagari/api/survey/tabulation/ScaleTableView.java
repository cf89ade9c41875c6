package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import jp.tsunagari.api.survey.tabulation.TabulationView.Row;
import jp.tsunagari.domain.survey.ScaleKind;
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
        Long notAsked,
        Double effectiveN,
        @NotNull @Schema(description = "By the code list loneliness-bands") List<OptionShareView> bands,
        @Schema(description = "Of the scores") StatisticsView statistics) {

    static ScaleTableView of(ScaleTable table, int threshold) {
        return new ScaleTableView(
                ScaleKind.UCLA_THREE_ITEM,
                table.validN(),
                table.noAnswer(),
                table.notAsked(),
                table.effectiveN(),
                table.bands().stream().map(band -> band(band, threshold)).toList(),
                StatisticsView.of(table.statistics()));
    }

    private static OptionShareView band(OptionShare band, int threshold) {
        boolean small = band.count() > 0 && band.count() < threshold;
        return OptionShareView.of(
                band, TableLabels.of(UclaBand.valueOf(band.code())), small ? Decision.PRIMARY : Decision.SHOWN);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(
                TabulationView.rows(scale.name(), null, bands, validN).toList());
        rows.add(TabulationView.row(scale.name(), null, TableLine.NO_ANSWER, noAnswer, validN));
        return rows;
    }
}

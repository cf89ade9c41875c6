package jp.tsunagari.api.survey.tabulation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.QuestionTable;
import jp.tsunagari.domain.survey.withholding.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question was answered. */
@Schema(name = "QuestionTable")
public record QuestionTableView(
        @NotNull String code,
        @NotNull QuestionKind kind,
        @NotNull String text,
        Attribute attribute,
        ScaleKind scale,
        @Schema(description = "How many answered it; null where withheld") Long validN,
        @Schema(description = "How many were asked and left it open; null where withheld") Long noAnswer,
        @NotNull @Schema(description = TabulationView.WITHHELD) boolean noAnswerWithheld,
        @Schema(description = "How many were not asked; null where withheld") Long notAsked,
        @NotNull @Schema(description = TabulationView.WITHHELD) boolean notAskedWithheld,
        @Schema(description = "How many unweighted answers would be as precise (Kish); null without weighting")
                Double effectiveN,
        @NotNull
                @Schema(
                        description =
                                "Of a closed question; of a multiple choice the shares of people add up to more than 100")
                List<OptionShareView> options,
        @Schema(description = "Of a number that somebody answered") StatisticsView statistics) {

    static QuestionTableView of(QuestionTable table, TablesAlone alone) {
        return new QuestionTableView(
                table.question().code(),
                table.question().kind(),
                table.question().text(),
                table.question().attribute(),
                table.question().scale(),
                table.validN(),
                table.noAnswer(),
                isWithheld(table, TableLine.NO_ANSWER, alone),
                table.notAsked(),
                isWithheld(table, TableLine.NOT_ASKED, alone),
                table.effectiveN(),
                table.options().stream()
                        .map(option -> OptionShareView.of(
                                option, option.label(), alone.decision(TablesAlone.cell(table, option.code()))))
                        .toList(),
                StatisticsView.of(table.statistics()));
    }

    private static boolean isWithheld(QuestionTable table, TableLine line, TablesAlone alone) {
        return alone.decision(TablesAlone.cell(table, line.name())) != Decision.SHOWN;
    }
}

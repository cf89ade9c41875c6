package jp.tsunagari.api.survey.tabulation;

import java.util.Map;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.tabulation.UclaBand;

/** Labels of lines that nobody wrote into the questionnaire, in the language in which questionnaires are written. */
public final class TableLabels {
    private TableLabels() {}

    public static String of(TableSide.Line line) {
        return line.label() == null ? of(TableLine.valueOf(line.code())) : line.label();
    }

    public static String of(TableLine line) {
        return Messages.text(Language.JA, "code.table-lines." + line.name(), Map.of());
    }

    static String of(UclaBand band) {
        return Messages.text(Language.JA, "code.loneliness-bands." + band.name(), Map.of());
    }
}

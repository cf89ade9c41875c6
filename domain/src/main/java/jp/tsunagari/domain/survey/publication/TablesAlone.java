package jp.tsunagari.domain.survey.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.OptionShare;
import jp.tsunagari.domain.survey.tabulation.QuestionTable;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.TableCounter;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.tabulation.Tabulation;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.CountTable;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.Dimension;
import jp.tsunagari.domain.survey.withholding.LinkedTables;
import jp.tsunagari.domain.survey.withholding.Withheld;
import jp.tsunagari.domain.survey.withholding.Withholding;

/**
 * What would be withheld of tables that staff look at if each were published as a first version, without any others; of a multiple
 * choice each option is a table. In a publication more can be withheld, because its tables are linked.
 */
public final class TablesAlone {
    /** No code of a question has this sign. */
    private static final String SCALE = "=";

    private final Map<CellKey, Decision> withheld = new HashMap<>();

    private TablesAlone(List<CountTable> tables, int threshold) {
        for (CountTable table : tables) {
            // Only what earlier versions withheld can stand in the way of a decision, and there is none.
            Withheld alone =
                    Withholding.of(LinkedTables.of(List.of(table)), threshold).value();
            alone.withheld().forEach((cell, decision) -> withheld.merge(cell, decision, TablesAlone::graver));
        }
    }

    private static Decision graver(Decision one, Decision other) {
        return one == Decision.PRIMARY ? one : other;
    }

    /** What would happen to a cell in one of the tables. */
    public Decision decision(CellKey cell) {
        return withheld.getOrDefault(cell, Decision.SHOWN);
    }

    /**
     * The one-way tables of a survey: those of closed questions; who answered the others, and who did not; and the bands of the
     * loneliness scale. Threshold k as in {@link Withholding}.
     */
    public static TablesAlone oneWay(Tabulation tabulation, AskedQuestions asked, int threshold) {
        List<CountTable> counted = new ArrayList<>();
        for (QuestionTable table : tabulation.questions()) {
            if (table.question().kind().hasOptions()) {
                asked.splits(table.question()).forEach(split -> counted.add(count(table, split)));
            } else {
                counted.add(line(
                        table.question().code(),
                        Map.of(SheetSplit.CHOSEN, table.validN()),
                        table.noAnswer(),
                        table.notAsked()));
            }
        }
        if (tabulation.loneliness() != null) {
            Map<String, Long> bands = new LinkedHashMap<>();
            tabulation.loneliness().bands().forEach(band -> bands.put(band.code(), band.count()));
            counted.add(line(
                    SCALE,
                    bands,
                    tabulation.loneliness().noAnswer(),
                    tabulation.loneliness().notAsked()));
        }
        return new TablesAlone(counted, threshold);
    }

    /** A table of one line: those counted by category, and those beside them. */
    private static CountTable line(String code, Map<String, Long> counts, long noAnswer, long notAsked) {
        Map<String, Long> all = new LinkedHashMap<>(counts);
        all.put(SheetSplit.NO_ANSWER, noAnswer);
        all.put(SheetSplit.NOT_ASKED, notAsked);
        return new CountTable(code, List.of(Dimension.of(code, List.copyOf(all.keySet()))), List.copyOf(all.values()));
    }

    private static CountTable count(QuestionTable table, SheetSplit split) {
        List<Long> counts = new ArrayList<>();
        if (table.question().kind() == QuestionKind.MULTIPLE) {
            long chosen = table.options().get(split.option()).count();
            counts.add(chosen);
            counts.add(table.validN() - chosen);
        } else {
            table.options().stream().map(OptionShare::count).forEach(counts::add);
        }
        counts.add(table.noAnswer());
        if (split.categories().size() > counts.size()) {
            counts.add(table.notAsked());
        }
        return new CountTable(split.code(), List.of(ChosenTables.dimension(split)), counts);
    }

    /** The tables that a cross table consists of, to be counted with it: one, or of a multiple choice one for each option. */
    public static TableCounter counter(TableSide rows, TableSide columns) {
        return new TableCounter(pairs(rows, columns));
    }

    /** A cross table, as it was counted. */
    public static TablesAlone cross(TableSide rows, TableSide columns, TableCounter counter, int threshold) {
        List<CountTable> counted = new ArrayList<>();
        for (List<SheetSplit> pair : pairs(rows, columns)) {
            counted.add(new CountTable(
                    ChosenTables.code(pair),
                    pair.stream().map(ChosenTables::dimension).toList(),
                    Arrays.stream(counter.counts(counted.size())).boxed().toList()));
        }
        return new TablesAlone(counted, threshold);
    }

    /** The people of one line of a side. */
    public static Condition condition(TableSide side, int line) {
        List<SheetSplit> splits = side.splits();
        if (!side.isWholeMultiple()) {
            return ChosenTables.dimension(splits.get(0)).categories().get(line);
        }
        return line < splits.size()
                ? ChosenTables.dimension(splits.get(line)).categories().get(0)
                : ChosenTables.dimension(splits.get(0)).categories().get(line - splits.size() + 2);
    }

    /** The people of an option of a question, or of one of the categories beside its options. */
    public static CellKey cell(QuestionTable table, String line) {
        boolean ofOption = table.question().kind() == QuestionKind.MULTIPLE
                && table.question().indexOf(line).isPresent();
        String code = table.question().code();
        return CellKey.of(ofOption ? new Condition(code + "." + line, SheetSplit.CHOSEN) : new Condition(code, line));
    }

    /** The people of a band of the loneliness scale, or of one of the categories beside them. */
    public static CellKey band(String line) {
        return CellKey.of(new Condition(SCALE, line));
    }

    private static List<List<SheetSplit>> pairs(TableSide rows, TableSide columns) {
        return rows.splits().stream()
                .flatMap(row -> columns.splits().stream().map(column -> List.of(row, column)))
                .toList();
    }
}

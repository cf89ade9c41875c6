package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.tabulation.RandomSurvey.Plain;
import jp.tsunagari.domain.survey.tabulation.TableSide.Line;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CrossTableCounterTest {
    private static final List<String> CLOSED = List.of("SEX", "AGE", "HELP", "WHY", "LATE", "U1");

    @Property(tries = 200)
    void everyCellAndTotalIsWhatTheSheetsSay(
            @ForAll long seed,
            @ForAll @IntRange(max = 5) int rowQuestion,
            @ForAll @IntRange(max = 5) int columnQuestion,
            @ForAll boolean filtered) {
        RandomSurvey survey = new RandomSurvey(seed, 80);
        TableSide rows = side(survey, CLOSED.get(rowQuestion));
        TableSide columns = side(survey, CLOSED.get(columnQuestion));
        TableFilter filter = filtered ? new TableFilter(side(survey, "HELP"), 1) : null;
        Predicate<Plain> in = sheet -> !filtered || sheet.lies("HELP", "friend");
        CrossTable table = count(survey, rows, columns, filter, null);
        assertEquals(counted(survey, in), table.total());
        for (int r = 0; r < rows.lines().size(); r++) {
            Predicate<Plain> row = in.and(lies(rows, r));
            assertEquals(counted(survey, row), table.rowTotals().get(r));
            for (int c = 0; c < columns.lines().size(); c++) {
                Predicate<Plain> column = in.and(lies(columns, c));
                CrossTable.Cell cell = table.cells().get(r).get(c);
                assertEquals(counted(survey, row.and(column)), cell.count());
                assertEquals(counted(survey, column), table.columnTotals().get(c));
                long asked = counted(survey, row.and(notAsked(columns).negate()));
                if (columns.lines().get(c).code().equals("NOT_ASKED")) {
                    assertNull(cell.rowPercent());
                } else {
                    assertEquals(Percentage.of(cell.count(), asked), cell.rowPercent());
                }
                long askedOfColumn = counted(survey, column.and(notAsked(rows).negate()));
                if (!rows.lines().get(r).code().equals("NOT_ASKED")) {
                    assertEquals(Percentage.of(cell.count(), askedOfColumn), cell.columnPercent());
                }
            }
        }
    }

    @Test
    void whoWasNotAskedHasALineOnlyWhereSomebodyWasNot() {
        RandomSurvey survey = new RandomSurvey(1, 10);
        assertEquals(List.of("f", "m", "NO_ANSWER"), codes(side(survey, "SEX")));
        assertEquals(List.of("x", "y", "NO_ANSWER", "NOT_ASKED"), codes(side(survey, "WHY")));
        assertEquals(List.of("1", "2", "3", "NO_ANSWER", "NOT_ASKED"), codes(side(survey, "LATE")));
        assertEquals(List.of("family", "friend", "office", "NO_ANSWER"), codes(side(survey, "HELP")));
        assertEquals(List.of("CHOSEN", "NOT_CHOSEN", "NO_ANSWER"), codes(side(survey, "HELP.friend")));
    }

    @Test
    void anAttributeIsFoundByItsNameAndOnlyClosedQuestionsAre() {
        RandomSurvey survey = new RandomSurvey(1, 10);
        assertEquals("AGE", side(survey, "AGE_BAND").code());
        for (String name : List.of("PEOPLE", "NOWHERE", "AREA", "SEX.f", "HELP.nobody", "")) {
            assertEquals(Optional.empty(), TableSide.named(name, survey.questions), name);
        }
    }

    @Test
    void oneOptionOfAMultipleChoiceSplitsItsPeople() {
        RandomSurvey survey = new RandomSurvey(2, 100);
        CrossTable table = count(survey, side(survey, "HELP.friend"), side(survey, "SEX"), null, null);
        long chosen = counted(survey, sheet -> sheet.lies("HELP", "friend"));
        assertEquals(chosen, table.rowTotals().get(0));
        assertEquals(100, table.rowTotals().stream().mapToLong(n -> n).sum());
    }

    @Property(tries = 50)
    void weightedPercentagesAddUpAndCountsStayUnweighted(@ForAll long seed) {
        RandomSurvey survey = new RandomSurvey(seed, 200);
        StratumOfSheet strata = StratumOfSheet.of(
                        List.of(
                                new StratumOfSample(Map.of(Attribute.SEX, "f"), 300L),
                                new StratumOfSample(Map.of(Attribute.SEX, "m"), 100L)),
                        survey.questions)
                .value();
        CrossTable plain = count(survey, side(survey, "AGE"), side(survey, "SEX"), null, null);
        CrossTable weighted = count(survey, side(survey, "AGE"), side(survey, "SEX"), null, strata);
        assertNotNull(weighted.weighting());
        assertEquals(plain.rowTotals(), weighted.rowTotals());
        assertEquals(counted(survey, sheet -> sheet.lies("SEX", "NO_ANSWER")), weighted.outsideStrata());
        for (List<CrossTable.Cell> row : weighted.cells()) {
            double sum = row.stream()
                    .filter(cell -> cell.rowPercent() != null)
                    .mapToDouble(cell -> cell.rowPercent().doubleValue())
                    .sum();
            assertTrue(sum == 0 || Math.abs(sum - 100) < 0.001, () -> "" + sum);
        }
        double women =
                weighted.weighting().weight(0) * weighted.cells().get(0).get(0).count();
        double men =
                weighted.weighting().weight(1) * weighted.cells().get(0).get(1).count();
        if (women + men > 0) {
            assertEquals(
                    100 * women / (women + men),
                    weighted.cells().get(0).get(0).rowPercent().doubleValue(),
                    0.000051);
        }
    }

    private static Predicate<Plain> lies(TableSide side, int line) {
        return sheet -> sheet.lies(side.code(), side.lines().get(line).code());
    }

    private static Predicate<Plain> notAsked(TableSide side) {
        return sheet -> sheet.lies(side.code(), SheetSplit.NOT_ASKED);
    }

    private static CrossTable count(
            RandomSurvey survey, TableSide rows, TableSide columns, TableFilter filter, StratumOfSheet strata) {
        CrossTableCounter counter = new CrossTableCounter(rows, columns, filter, strata);
        survey.sheets.forEach(sheet -> counter.add(sheet.layout(), sheet.closed()));
        return counter.result().value();
    }

    private static TableSide side(RandomSurvey survey, String name) {
        return TableSide.named(name, survey.questions).orElseThrow();
    }

    private static List<String> codes(TableSide side) {
        return side.lines().stream().map(Line::code).toList();
    }

    private static long counted(RandomSurvey survey, Predicate<Plain> which) {
        return survey.sheets.stream().filter(which).count();
    }
}

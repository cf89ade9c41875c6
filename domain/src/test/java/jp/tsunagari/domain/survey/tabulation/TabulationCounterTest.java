package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.tabulation.RandomSurvey.Plain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TabulationCounterTest {
    @Property(tries = 100)
    void everyFigureIsWhatTheSheetsSay(@ForAll long seed, @ForAll @IntRange(max = 120) int count) {
        RandomSurvey survey = new RandomSurvey(seed, count);
        Tabulation tabulation = tabulate(survey, null);
        assertEquals(count, tabulation.sheets());
        for (QuestionTable table : tabulation.questions()) {
            if (table.question().kind().hasOptions()) {
                String code = table.question().code();
                assertEquals(lying(survey, code, SheetSplit.NO_ANSWER), table.noAnswer());
                assertEquals(lying(survey, code, SheetSplit.NOT_ASKED), table.notAsked());
                assertEquals(count - table.noAnswer() - table.notAsked(), table.validN());
                for (OptionShare option : table.options()) {
                    assertEquals(lying(survey, code, option.code()), option.count());
                    assertEquals(Percentage.of(option.count(), table.validN()), option.percent());
                    assertEquals(
                            table.validN() == 0 ? null : WilsonInterval.of(option.count(), table.validN()),
                            option.interval());
                }
            }
        }
    }

    @Property(tries = 50)
    void numbersAreCountedByValue(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        RandomSurvey survey = new RandomSurvey(seed, count);
        QuestionTable table = table(tabulate(survey, null), "PEOPLE");
        TreeMap<Long, Long> values = survey.sheets.stream()
                .map(Plain::people)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(
                NumberStatistics.of(longs(values.keySet()), longs(values.values()))
                        .orElse(null),
                table.statistics());
        assertEquals(values.values().stream().mapToLong(n -> n).sum(), table.validN());
        assertEquals(count - table.validN(), table.noAnswer());
    }

    private static long[] longs(Collection<Long> values) {
        return values.stream().mapToLong(value -> value).toArray();
    }

    @Property(tries = 50)
    void scoresAreSumsOfCompleteItemsWhateverTheOrderOfTheirOptions(
            @ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        RandomSurvey survey = new RandomSurvey(seed, count);
        ScaleTable scale = tabulate(survey, null).loneliness();
        Map<UclaBand, Long> bands = survey.sheets.stream()
                .map(TabulationCounterTest::items)
                .map(items -> UclaThreeItem.score(items).value())
                .flatMap(score -> score.stream())
                .collect(Collectors.groupingBy(UclaThreeItem::band, Collectors.counting()));
        for (OptionShare band : scale.bands()) {
            assertEquals(bands.getOrDefault(UclaBand.valueOf(band.code()), 0L), band.count());
        }
        assertEquals(count, scale.validN() + scale.noAnswer());
        assertEquals(0, scale.notAsked());
    }

    @Test
    void aQuestionOfOneVersionWasNotAskedInTheOther() {
        RandomSurvey survey = new RandomSurvey(1, 100);
        long first =
                survey.sheets.stream().filter(s -> s.layout() == survey.first).count();
        assertEquals(first, table(tabulate(survey, null), "LATE").notAsked());
        assertEquals(
                List.of("LATE", "HELP", "U3", "U1", "U2", "PEOPLE", "AGE", "SEX", "WHY"),
                survey.questions.all().stream().map(Question::code).toList());
    }

    @Property(tries = 50)
    void weightedSharesGiveEachStratumItsPopulation(@ForAll long seed) {
        RandomSurvey survey = new RandomSurvey(seed, 200);
        StratumOfSheet strata = strata(survey, "f", 300L, "m", 100L).value();
        Tabulation tabulation = tabulate(survey, strata);
        long women = lying(survey, "SEX", "f");
        long men = lying(survey, "SEX", "m");
        assertEquals(200 - women - men, tabulation.outsideStrata());
        assertEquals(
                0.75 / ((double) women / (women + men)), tabulation.weighting().weight(0), 1e-12);
        OptionShare woman = table(tabulation, "SEX").options().get(0);
        assertEquals(new BigDecimal("75.0000"), woman.percent());
        assertEquals(women, woman.count());
        QuestionTable help = table(tabulation, "HELP");
        OptionShare family = help.options().get(0);
        double expected = naive(survey, tabulation.weighting());
        assertEquals(expected, family.percent().doubleValue(), 0.000051);
        assertTrue(help.effectiveN() <= help.validN());
    }

    private static double naive(RandomSurvey survey, Weighting weighting) {
        double chosen = 0;
        double valid = 0;
        for (Plain sheet : survey.sheets) {
            if (sheet.lies("SEX", "NO_ANSWER") || sheet.lies("HELP", "NO_ANSWER")) {
                continue;
            }
            double weight = weighting.weight(sheet.lies("SEX", "f") ? 0 : 1);
            chosen += sheet.lies("HELP", "family") ? weight : 0;
            valid += weight;
        }
        return chosen / valid * 100;
    }

    @Test
    void withoutWeightingThereIsNoEffectiveNumber() {
        Tabulation tabulation = tabulate(new RandomSurvey(3, 50), null);
        assertNull(tabulation.weighting());
        assertNull(table(tabulation, "HELP").effectiveN());
    }

    @Test
    void strataThatNothingTellsApartAreRefused() {
        RandomSurvey survey = new RandomSurvey(4, 0);
        assertEquals(
                RefusalCode.STRATA_MISSING,
                StratumOfSheet.of(List.of(), survey.questions).refusals().get(0).code());
        StratumOfSample area = new StratumOfSample(Map.of(Attribute.AREA, "north"), 5L);
        assertEquals(
                List.of(Refusal.of(RefusalCode.ATTRIBUTE_NOT_ASKED, "strata", Map.of("attribute", "AREA"))),
                StratumOfSheet.of(List.of(area), survey.questions).refusals());
    }

    @Test
    void allFaultsOfTheStrataComeAtOnce() {
        List<StratumOfSample> sample = List.of(
                new StratumOfSample(Map.of(Attribute.SEX, "f"), null),
                new StratumOfSample(Map.of(Attribute.SEX, "x"), 5L),
                new StratumOfSample(Map.of(Attribute.AGE_BAND, "old"), 5L));
        assertEquals(
                List.of(
                        Refusal.of(RefusalCode.STRATUM_POPULATION_MISSING, "strata/0", Map.of("stratum", "f")),
                        Refusal.of(RefusalCode.OPTION_UNKNOWN, "strata/1", Map.of("option", "x")),
                        Refusal.of(
                                RefusalCode.STRATA_ATTRIBUTES_DIFFER, "strata/2", Map.of("expected", List.of("SEX")))),
                StratumOfSheet.of(sample, new RandomSurvey(5, 0).questions).refusals());
    }

    @Test
    void aStratumWithoutSheetIsNamed() {
        RandomSurvey survey = new RandomSurvey(6, 0);
        TabulationCounter counter = new TabulationCounter(
                survey.questions, strata(survey, "f", 10L, "m", 10L).value());
        assertEquals(
                List.of("strata/0", "strata/1"),
                counter.result().refusals().stream().map(Refusal::subject).toList());
    }

    private static Result<StratumOfSheet> strata(
            RandomSurvey survey, String one, Long oneHas, String other, Long otherHas) {
        return StratumOfSheet.of(
                List.of(
                        new StratumOfSample(Map.of(Attribute.SEX, one), oneHas),
                        new StratumOfSample(Map.of(Attribute.SEX, other), otherHas)),
                survey.questions);
    }

    private static List<Integer> items(Plain sheet) {
        return RandomSurvey.ITEMS.stream()
                .map(item -> sheet.chosen().get(item.code()))
                .map(options -> options.isEmpty() ? null : worth(options.get(0)))
                .collect(Collectors.toList());
    }

    private static int worth(String option) {
        int inWords = List.of("NEVER", "HARDLY_EVER", "SOMETIMES", "ALWAYS").indexOf(option) + 1;
        return inWords == 0 ? Integer.parseInt(option) : inWords;
    }

    private static Tabulation tabulate(RandomSurvey survey, StratumOfSheet strata) {
        TabulationCounter counter = new TabulationCounter(survey.questions, strata);
        survey.sheets.forEach(sheet -> counter.add(sheet.layout(), sheet.closed()));
        return counter.result().value();
    }

    private static QuestionTable table(Tabulation tabulation, String code) {
        return tabulation.questions().stream()
                .filter(table -> table.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long lying(RandomSurvey survey, String question, String line) {
        return survey.sheets.stream()
                .filter(sheet -> sheet.lies(question, line))
                .count();
    }
}

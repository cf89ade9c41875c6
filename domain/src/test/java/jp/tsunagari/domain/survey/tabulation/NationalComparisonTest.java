package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.Sheets;
import jp.tsunagari.domain.survey.ShowIf;
import org.junit.jupiter.api.Test;

class NationalComparisonTest {
    private static final NationalBaseline YEAR_2023 = NationalBaseline.of(2023).orElseThrow();

    @Test
    void theNationalFiguresAreThoseOfTheVectors() {
        JsonNode vectors = Vectors.read("survey.json").path("nationalBaseline");
        List<String> options = new ArrayList<>();
        vectors.get("options").forEach(option -> options.add(option.asText()));
        assertEquals(codes(), options.subList(0, 5));
        assertEquals(NationalComparison.NO_ANSWER, options.get(5));
        assertEquals(vectors.get("source").asText(), NationalBaseline.SOURCE);
        assertEquals(vectors.get("years").size(), NationalBaseline.YEARS.size());
        for (JsonNode year : vectors.get("years")) {
            NationalBaseline baseline =
                    NationalBaseline.of(year.get("fiscalYear").asInt()).orElseThrow();
            assertEquals(year.get("n").asInt(), baseline.n());
            for (DirectQuestion option : DirectQuestion.values()) {
                assertEquals(
                        0,
                        baseline.percents()
                                .get(option)
                                .compareTo(year.get("percent")
                                        .get(option.ordinal())
                                        .decimalValue()));
            }
            assertEquals(
                    0,
                    baseline.noAnswerPercent()
                            .compareTo(year.get("percent").get(5).decimalValue()));
        }
    }

    @Test
    void aYearWithoutFiguresIsComparedWithTheLatestBefore() {
        assertEquals(2023, NationalBaseline.upTo(2024).fiscalYear());
        assertEquals(2022, NationalBaseline.upTo(2022).fiscalYear());
        assertEquals(2021, NationalBaseline.upTo(2019).fiscalYear());
        assertTrue(NationalBaseline.of(2024).isEmpty());
    }

    @Test
    void bothSidesAreSharesOfAllRespondents() {
        NationalComparison comparison = compare(counts(60, 150, 200, 400, 170), 20L, 1000);
        ComparedOption first = comparison.options().get(0);
        assertEquals(new BigDecimal("6.0000"), first.localPercent());
        assertEquals(new BigDecimal("4.8"), first.nationalPercent());
        assertEquals(new BigDecimal("1.2000"), first.differencePoints());
        ComparedOption none = comparison.options().get(5);
        assertEquals(NationalComparison.NO_ANSWER, none.code());
        assertEquals(new BigDecimal("0.5000"), none.differencePoints());
    }

    @Test
    void theIntervalIsNewcombesWithTheNationalCountUnrounded() {
        ComparedOption first =
                compare(counts(60, 150, 200, 400, 170), 20L, 1000).options().get(0);
        assertEquals(NewcombeInterval.of(60, 1000, 11_141 * 4.8 / 100, 11_141), first.interval());
        // 534.768 people, not 535
        assertFalse(first.interval().equals(NewcombeInterval.of(60, 1000, 535, 11_141)));
    }

    @Test
    void aWithheldOptionHasNoDifference() {
        Map<String, Long> counts = counts(3, 150, 200, 400, 170);
        counts.put("OFTEN_OR_ALWAYS", null);
        List<ComparedOption> options = compare(counts, null, 1000).options();
        for (ComparedOption withheld : List.of(options.get(0), options.get(5))) {
            assertTrue(withheld.isWithheld());
            assertNull(withheld.localPercent());
            assertNull(withheld.differencePoints());
            assertNull(withheld.interval());
        }
        assertFalse(options.get(1).isWithheld());
    }

    @Test
    void otherOptionsAreRefusedWithBothLists() {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> other = List.of("1", "2", "3", "4", "5");
        other.forEach(code -> counts.put(code, 10L));
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.OPTIONS_DO_NOT_MAP, "question", Map.of("expected", codes(), "actual", other))),
                NationalComparison.of(counts, 0L, 50, YEAR_2023).refusals());
        Map<String, Long> sixth = counts(10, 10, 10, 10, 10);
        sixth.put("DO_NOT_KNOW", 5L);
        assertFalse(NationalComparison.of(sixth, 0L, 55, YEAR_2023).isOk());
    }

    @Test
    void whatWasCountedIsComparedUnlessTheQuestionDependsOnAnother() {
        Question direct = Sheets.single("Q1", codes().toArray(String[]::new));
        QuestionTable table = table(direct, counts(60, 150, 200, 400, 170), 20);
        assertEquals(
                compare(counts(60, 150, 200, 400, 170), 20L, 1000),
                NationalComparison.of(table, YEAR_2023).value());
        Question conditional = Sheets.question(
                "Q1", QuestionKind.SINGLE, new ShowIf("Q0", List.of("yes")), codes().toArray(String[]::new));
        assertEquals(
                List.of(Refusal.of(RefusalCode.QUESTION_CONDITIONAL, "question", Map.of("question", "Q1"))),
                NationalComparison.of(table(conditional, counts(60, 150, 200, 400, 170), 20), YEAR_2023)
                        .refusals());
    }

    private static QuestionTable table(Question question, Map<String, Long> counts, long noAnswer) {
        List<OptionShare> options = counts.entrySet().stream()
                .map(entry -> new OptionShare(entry.getKey(), "", entry.getValue(), null, null))
                .toList();
        long valid = counts.values().stream().mapToLong(n -> n).sum();
        return new QuestionTable(question, valid, noAnswer, 0, null, options, null);
    }

    @Test
    void fewerThanThirtyAreNotCompared() {
        assertEquals(
                List.of(Refusal.of(RefusalCode.RESPONDENTS_TOO_FEW, "question", Map.of("min", 30, "actual", 29L))),
                NationalComparison.of(counts(5, 5, 5, 5, 5), 4L, 29, YEAR_2023).refusals());
        assertTrue(
                NationalComparison.of(counts(5, 5, 5, 5, 5), 5L, 30, YEAR_2023).isOk());
    }

    private static NationalComparison compare(Map<String, Long> counts, Long noAnswer, long n) {
        return NationalComparison.of(counts, noAnswer, n, YEAR_2023).value();
    }

    private static Map<String, Long> counts(long... counts) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        for (DirectQuestion option : DirectQuestion.values()) {
            byCode.put(option.name(), counts[option.ordinal()]);
        }
        return byCode;
    }

    private static List<String> codes() {
        return Arrays.stream(DirectQuestion.values()).map(Enum::name).toList();
    }
}

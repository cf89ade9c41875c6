package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.NationalBaseline;
import jp.tsunagari.domain.survey.tabulation.NationalComparison;
import jp.tsunagari.domain.survey.tabulation.QuestionTable;
import jp.tsunagari.domain.survey.tabulation.TabulationCounter;

/** Sets a question of a survey beside the national survey. */
@ApplicationScoped
public class NationalComparisonService {
    private final TableReaders readers;
    private final TabulationService tabulations;
    private final PublishedTables published;

    public NationalComparisonService(TableReaders readers, TabulationService tabulations, PublishedTables published) {
        this.readers = readers;
        this.tabulations = tabulations;
        this.published = published;
    }

    /**
     * Compares.
     *
     * @param question its code, or null for the direct question
     * @param fiscalYear of the national survey, or null for the latest up to the year of the survey
     */
    public NationalComparisonView compare(UUID surveyId, String question, Integer fiscalYear) {
        return readers.read(
                surveyId,
                survey -> published.nationalComparison(surveyId, question, baseline(survey, fiscalYear)),
                survey -> count(survey, question, baseline(survey, fiscalYear)));
    }

    private NationalComparisonView count(SurveyEntity survey, String question, NationalBaseline baseline) {
        SurveyUnderCount counted = tabulations.underCount(survey);
        Question asked = question(counted.asked(), question);
        TabulationCounter counter = new TabulationCounter(counted.asked(), null);
        tabulations.count(counted, counter::add);
        QuestionTable table = SurveyUnderCount.allowed(counter.result()).questions().stream()
                .filter(found -> found.question().equals(asked))
                .findFirst()
                .orElseThrow();
        return NationalComparisonView.of(
                counted.sheets(), asked, SurveyUnderCount.allowed(NationalComparison.of(table, baseline)));
    }

    private static NationalBaseline baseline(SurveyEntity survey, Integer fiscalYear) {
        if (fiscalYear == null) {
            return NationalBaseline.upTo(survey.fiscalYear);
        }
        return NationalBaseline.of(fiscalYear)
                .orElseThrow(() -> SurveyUnderCount.refused(
                        Fault.parameter("fiscalYear", "unknown-code", Map.of("allowed", years()))));
    }

    private static String years() {
        List<NationalBaseline> years = NationalBaseline.YEARS;
        return years.stream().map(year -> "" + year.fiscalYear()).collect(Collectors.joining(", "));
    }

    private static Question question(AskedQuestions asked, String code) {
        return (code == null
                        ? asked.all().stream()
                                .filter(question -> question.scale() == ScaleKind.DIRECT_QUESTION)
                                .findFirst()
                        : asked.find(code).filter(question -> question.kind().isSingle()))
                .orElseThrow(() -> SurveyUnderCount.refused(Fault.parameter(
                        "question",
                        code == null ? "missing" : "question-not-closed",
                        Map.of("question", code == null ? "" : code))));
    }
}

package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.CountsSheets;
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
    private final TabulationService tabulations;
    private final SurveyRepository surveys;
    private final PublishedTables published;
    private final CurrentCaller caller;

    public NationalComparisonService(
            TabulationService tabulations, SurveyRepository surveys, PublishedTables published, CurrentCaller caller) {
        this.tabulations = tabulations;
        this.surveys = surveys;
        this.published = published;
        this.caller = caller;
    }

    /**
     * Compares.
     *
     * @param question its code, or null for the direct question
     * @param fiscalYear of the national survey, or null for the latest up to the year of the survey
     */
    @CountsSheets
    @Transactional
    public NationalComparisonView compare(UUID surveyId, String question, Integer fiscalYear) {
        SurveyEntity survey = surveys.require(surveyId);
        NationalBaseline baseline = baseline(survey, fiscalYear);
        if (!caller.get().isStaffOf(survey.municipalityCode)) {
            return published.nationalComparison(surveyId, question, baseline);
        }
        SurveyUnderCount counted = tabulations.underCount(survey);
        Question asked = question(counted.asked(), question);
        TabulationCounter counter = new TabulationCounter(counted.asked(), null);
        tabulations.count(counted, counter::add);
        QuestionTable table = SurveyUnderCount.allowed(counter.result()).questions().stream()
                .filter(found -> found.question().equals(asked))
                .findFirst()
                .orElseThrow();
        return NationalComparisonView.of(
                surveyId, asked, SurveyUnderCount.allowed(NationalComparison.of(table, baseline)));
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

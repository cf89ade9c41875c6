package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.QuestionnaireEntity;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
import jp.tsunagari.api.survey.sheet.CountsSheets;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.publication.TablesAlone;
import jp.tsunagari.domain.survey.tabulation.Tabulation;
import jp.tsunagari.domain.survey.tabulation.TabulationCounter;

/** Counts the sheets of a survey anew for the city's staff at every request; everybody else gets what was published. */
@ApplicationScoped
public class TabulationService {
    /** What is done with each sheet. */
    interface Counting {
        void add(SheetLayout layout, byte[] sheet);
    }

    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final AnswerSheetRepository sheets;
    private final PublishedTables published;
    private final CurrentCaller caller;
    private final Today today;

    public TabulationService(
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            AnswerSheetRepository sheets,
            PublishedTables published,
            CurrentCaller caller,
            Today today) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.published = published;
        this.caller = caller;
        this.today = today;
    }

    @CountsSheets
    @Transactional
    public TabulationView tabulate(UUID surveyId, TabulationWeighting weighting) {
        SurveyEntity survey = surveys.require(surveyId);
        if (!caller.get().isStaffOf(survey.municipalityCode)) {
            return published.tabulation(surveyId, weighting);
        }
        SurveyUnderCount counted = underCount(survey);
        Tabulation tabulation = tabulation(counted, weighting);
        return TabulationView.of(
                counted.sheets(),
                tabulation,
                TablesAlone.oneWay(tabulation.questions(), counted.asked(), survey.suppressionThreshold));
    }

    /** All questions counted. */
    Tabulation tabulation(SurveyUnderCount survey, TabulationWeighting weighting) {
        TabulationCounter counter = new TabulationCounter(survey.asked(), survey.strata(weighting));
        count(survey, counter::add);
        return SurveyUnderCount.allowed(counter.result());
    }

    SurveyUnderCount underCount(SurveyEntity survey) {
        return SurveyUnderCount.of(
                survey,
                sheets.counted(survey, today.date()),
                plain(questionnaires.counted(survey.id)),
                plain(questionnaires.versions(survey.id)));
    }

    private static List<Questionnaire> plain(List<QuestionnaireEntity> versions) {
        return versions.stream().map(QuestionnaireEntity::toQuestionnaire).toList();
    }

    /** Gives every counted sheet of the survey to a counting, once. One that came meanwhile on a version begun meanwhile is left out. */
    void count(SurveyUnderCount survey, Counting counting) {
        sheets.forEach(survey.sheets(), (version, channel, closed) -> {
            SheetLayout layout = survey.layouts().get(version);
            if (layout != null) {
                counting.add(layout, closed);
            }
        });
    }
}

package jp.tsunagari.api.survey.tabulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.QuestionnaireEntity;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.sheet.AnswerSheetRepository;
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

    private final TableReaders readers;
    private final QuestionnaireRepository questionnaires;
    private final AnswerSheetRepository sheets;
    private final PublishedTables published;
    private final Today today;

    public TabulationService(
            TableReaders readers,
            QuestionnaireRepository questionnaires,
            AnswerSheetRepository sheets,
            PublishedTables published,
            Today today) {
        this.readers = readers;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.published = published;
        this.today = today;
    }

    public TabulationView tabulate(UUID surveyId, TabulationWeighting weighting) {
        return readers.read(
                surveyId, survey -> published.tabulation(surveyId, weighting), survey -> count(survey, weighting));
    }

    private TabulationView count(SurveyEntity survey, TabulationWeighting weighting) {
        SurveyUnderCount counted = underCount(survey);
        Tabulation tabulation = tabulation(counted, weighting);
        return TabulationView.of(
                counted.sheets(),
                tabulation,
                TablesAlone.oneWay(tabulation, counted.asked(), survey.suppressionThreshold));
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

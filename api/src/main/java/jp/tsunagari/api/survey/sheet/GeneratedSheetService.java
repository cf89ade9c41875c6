package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.survey.CheckedSheet;
import jp.tsunagari.domain.survey.SheetCheck;
import jp.tsunagari.domain.survey.SheetLayout;

/** Stores generated sheets with which a newcomer can try tabulation; a survey of real answers takes none. */
@ApplicationScoped
public class GeneratedSheetService {
    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final AnswerSheetRepository sheets;

    GeneratedSheetService(
            SurveyRepository surveys, QuestionnaireRepository questionnaires, AnswerSheetRepository sheets) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
    }

    @Transactional
    public void store(UUID surveyId, List<GeneratedSheet> generated) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        if (survey.origin != Origin.GENERATED) {
            throw new IllegalStateException("only a survey that says so takes generated sheets");
        }
        SheetLayout layout =
                SheetLayout.of(questionnaires.latest(surveyId).orElseThrow().toQuestionnaire());
        sheets.insert(generated.stream().map(one -> stored(survey, layout, one)).toList());
    }

    /** Settled from the start: its place tells of nobody. */
    private static AnswerSheet stored(SurveyEntity survey, SheetLayout layout, GeneratedSheet one) {
        CheckedSheet checked = SheetCheck.check(layout.questionnaire(), null, one.answers(), Set.of())
                .value();
        return new AnswerSheet(
                UUID.randomUUID(),
                survey.municipalityCode,
                survey.id,
                layout.questionnaire().version(),
                one.channel(),
                one.receivedOn(),
                null,
                layout.encode(checked.answers(), checked.asked()),
                null,
                true);
    }
}

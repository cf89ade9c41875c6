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
    private final InvitationRepository invitations;
    private final AnswerSheetRepository sheets;
    private final SheetIntake intake;

    GeneratedSheetService(
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            InvitationRepository invitations,
            AnswerSheetRepository sheets,
            SheetIntake intake) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.sheets = sheets;
        this.intake = intake;
    }

    @Transactional
    public void store(UUID surveyId, List<GeneratedSheet> generated) {
        SurveyEntity survey = generated(surveyId);
        SheetLayout layout =
                SheetLayout.of(questionnaires.latest(surveyId).orElseThrow().toQuestionnaire());
        sheets.insert(generated.stream().map(one -> stored(survey, layout, one)).toList());
    }

    /** Answers an invitation of a survey that is not anonymous, under an id that the examples of the contract can name. */
    @Transactional
    public void answer(UUID id, UUID surveyId, AnswerSheetInput input) {
        SurveyEntity survey = generated(surveyId);
        AnswerSheet sheet = intake.read(
                intake.blank(survey, null),
                input,
                input.channel(),
                input.receivedOn(),
                input.invitationId(),
                List.of());
        sheets.insert(List.of(sheet.named(id)));
        invitations.requireLocked(input.invitationId()).answered = true;
    }

    private SurveyEntity generated(UUID surveyId) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        if (survey.origin != Origin.GENERATED) {
            throw new IllegalStateException("only a survey that says so takes generated sheets");
        }
        return survey;
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
                true,
                true,
                null);
    }
}

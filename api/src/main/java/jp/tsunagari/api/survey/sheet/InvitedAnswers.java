package jp.tsunagari.api.survey.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.SurveyTransitionService;
import jp.tsunagari.domain.survey.SurveyChannel;

/** Answers by the codes of invitations: the sheet is linked to its invitation, and can be taken back. */
@ApplicationScoped
class InvitedAnswers {
    private final InvitationRepository invitations;
    private final AnswerSheetRepository sheets;
    private final SurveyRepository surveys;
    private final SurveyTransitionService transitions;
    private final SheetIntake intake;
    private final SheetWithdrawal withdrawal;
    private final Today today;

    InvitedAnswers(
            InvitationRepository invitations,
            AnswerSheetRepository sheets,
            SurveyRepository surveys,
            SurveyTransitionService transitions,
            SheetIntake intake,
            SheetWithdrawal withdrawal,
            Today today) {
        this.invitations = invitations;
        this.sheets = sheets;
        this.surveys = surveys;
        this.transitions = transitions;
        this.intake = intake;
        this.withdrawal = withdrawal;
        this.today = today;
    }

    AnswerSheetReceipt take(UUID surveyId, String hash, AnswerSheetInput input) {
        return QuarkusTransaction.requiringNew().call(() -> {
            InvitationEntity invitation = locked(surveyId, hash);
            if (invitation.answered) {
                throw new UnusableCode();
            }
            SurveyEntity survey = standing(surveyId);
            AnswerSheet sheet = intake.read(
                    intake.blank(survey, input.questionnaireVersion()),
                    input,
                    SurveyChannel.WEB,
                    today.date(),
                    invitation.id,
                    List.of());
            sheets.insert(List.of(sheet.byCode(false)));
            invitation.answered = true;
            return AnswerSheetReceipt.of(sheet);
        });
    }

    void withdraw(UUID surveyId, String hash) {
        QuarkusTransaction.requiringNew().run(() -> {
            InvitationEntity invitation = locked(surveyId, hash);
            standing(surveyId);
            withdrawal.withdraw(invitation);
        });
    }

    private InvitationEntity locked(UUID surveyId, String hash) {
        return invitations.withCode(surveyId, hash).orElseThrow(UnusableCode::new);
    }

    private SurveyEntity standing(UUID surveyId) {
        SurveyEntity survey = surveys.requireStandingToAnswer(surveyId);
        transitions.requireAnswerable(survey);
        return survey;
    }
}

package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** The sheets that staff may read: never a single one of an anonymous survey. */
@ApplicationScoped
public class AnswerSheetService {
    private final SurveyRepository surveys;
    private final InvitationRepository invitations;
    private final AnswerSheetRepository sheets;
    private final SheetListRepository lists;
    private final SheetIntake intake;
    private final CurrentCaller caller;

    AnswerSheetService(
            SurveyRepository surveys,
            InvitationRepository invitations,
            AnswerSheetRepository sheets,
            SheetListRepository lists,
            SheetIntake intake,
            CurrentCaller caller) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.sheets = sheets;
        this.lists = lists;
        this.intake = intake;
        this.caller = caller;
    }

    /** The sheets of a survey that is not anonymous. */
    @Transactional
    public Page<AnswerSheetLine> list(UUID surveyId, PageRequest request) {
        if (surveys.requireToChange(surveyId).anonymous) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("sheets-not-listed", Map.of()));
        }
        return lists.sheets(surveyId, request);
    }

    /** What staff have taken out again, of an anonymous survey too. */
    @Transactional
    public Page<WithdrawalView> withdrawals(UUID surveyId, PageRequest request) {
        surveys.requireToChange(surveyId);
        return lists.withdrawals(surveyId, request);
    }

    /** A sheet of a survey that is not anonymous; any other is not found. */
    @Transactional
    public AnswerSheetView get(UUID id) {
        AnswerSheet sheet = sheets.find(id).orElseThrow(Problem::notFound);
        SurveyEntity survey = surveys.findById(sheet.surveyId());
        if (survey.anonymous || !caller.get().isStaffOf(survey.municipalityCode)) {
            throw Problem.notFound();
        }
        InvitationEntity invitation = sheet.invitationId() == null ? null : invitations.findById(sheet.invitationId());
        return AnswerSheetView.of(sheet, invitation, intake.blank(survey, sheet.questionnaire()));
    }
}

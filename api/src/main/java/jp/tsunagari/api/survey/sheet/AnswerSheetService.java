package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** The sheets that staff enter, and those that they may read: never a single one of an anonymous survey. */
@ApplicationScoped
public class AnswerSheetService {
    private final SurveyRepository surveys;
    private final InvitationRepository invitations;
    private final AnswerSheetRepository sheets;
    private final SheetIntake intake;
    private final Trail trail;
    private final CurrentCaller caller;
    private final Today today;

    AnswerSheetService(
            SurveyRepository surveys,
            InvitationRepository invitations,
            AnswerSheetRepository sheets,
            SheetIntake intake,
            Trail trail,
            CurrentCaller caller,
            Today today) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.sheets = sheets;
        this.intake = intake;
        this.trail = trail;
        this.caller = caller;
        this.today = today;
    }

    /** Takes a sheet from paper, as long as the results are not published. */
    @Transactional
    public AnswerSheetReceipt enter(UUID surveyId, AnswerSheetInput input) {
        surveys.requireToChange(surveyId);
        SurveyEntity survey = surveys.requireStanding(surveyId);
        requireEntries(survey);
        List<Fault> faults = faults(survey, input);
        InvitationEntity invitation = faults.isEmpty() ? invitation(survey, input.invitationId()) : null;
        AnswerSheet sheet = intake.read(
                intake.blank(survey, input.questionnaireVersion()),
                input,
                input.channel(),
                input.receivedOn() == null ? today.date() : input.receivedOn(),
                input.invitationId(),
                faults);
        sheets.insert(List.of(sheet));
        if (invitation != null) {
            invitation.answered = true;
        }
        if (!survey.anonymous) {
            trail.wrote(
                    survey.municipalityCode,
                    RecordType.ANSWER_SHEETS.path(),
                    sheet.id().toString());
        }
        return AnswerSheetReceipt.of(sheet, survey.anonymous);
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

    static void requireEntries(SurveyEntity survey) {
        if (!survey.status.takesEntries()) {
            throw Problem.of(
                    ProblemType.CONFLICT, Fault.of("survey-takes-no-entries", Map.of("status", survey.status)));
        }
    }

    private List<Fault> faults(SurveyEntity survey, AnswerSheetInput input) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = today.date();
        if (input.channel() == null) {
            faults.add(Fault.at("/channel", "missing"));
        }
        if (input.receivedOn() != null && input.receivedOn().isAfter(day)) {
            faults.add(Fault.at("/receivedOn", "received-in-future", Map.of("max", day)));
        }
        if (input.invitationId() != null && survey.anonymous) {
            faults.add(Fault.at("/invitationId", "sheet-anonymous"));
        }
        return faults;
    }

    private InvitationEntity invitation(SurveyEntity survey, UUID id) {
        if (id == null) {
            return null;
        }
        InvitationEntity invitation = invitations
                .ofSurvey(survey.id, id)
                .orElseThrow(() -> Problem.invalid(Fault.at("/invitationId", "invitation-of-another-survey")));
        if (invitation.answered) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("invitation-answered", Map.of()));
        }
        return invitation;
    }
}

package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.api.partner.MemberService;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** Takes out again what staff entered or imported by mistake, until tables are published: after that sheets are only added. */
@ApplicationScoped
public class EntryWithdrawalService {
    private final SurveyRepository surveys;
    private final EnteredSheetRepository entered;
    private final InvitationRepository invitations;
    private final MemberService members;
    private final Trail trail;
    private final Today today;

    EntryWithdrawalService(
            SurveyRepository surveys,
            EnteredSheetRepository entered,
            InvitationRepository invitations,
            MemberService members,
            Trail trail,
            Today today) {
        this.surveys = surveys;
        this.entered = entered;
        this.invitations = invitations;
        this.members = members;
        this.trail = trail;
        this.today = today;
    }

    @Transactional
    public void withdraw(UUID surveyId, WithdrawalInput input) {
        surveys.requireToChange(surveyId);
        SurveyEntity survey = surveys.requireStanding(surveyId);
        if (surveys.isPublished(surveyId)) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("tables-published", Map.of()));
        }
        if (!survey.anonymous) {
            release(surveyId, entered.locked(surveyId, input));
        }
        int count = entered.delete(surveyId, input);
        if (count == 0) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    Fault.at(input.importId() == null ? "/sheetId" : "/importId", "sheets-not-entered"));
        }
        entered.note(survey, input, count, today.date());
        UUID what = input.importId() == null ? input.sheetId() : input.importId();
        trail.removed(survey.municipalityCode, RecordType.ANSWER_SHEETS.path(), what.toString(), count);
    }

    /** Their invitations can be answered again, and members who were found by them name them no more. */
    private void release(UUID surveyId, List<EnteredSheetRepository.Entered> sheets) {
        members.forgetSheets(
                sheets.stream().map(EnteredSheetRepository.Entered::id).toList());
        sheets.stream()
                .map(EnteredSheetRepository.Entered::invitationId)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(id -> invitations.ofSurvey(surveyId, id).ifPresent(invitation -> invitation.answered = false));
    }
}

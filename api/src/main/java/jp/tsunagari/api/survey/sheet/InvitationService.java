package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** The invitations of a survey: those that name somebody one by one, codes of an anonymous survey only by their number. */
@ApplicationScoped
public class InvitationService {
    private final SurveyRepository surveys;
    private final InvitationRepository invitations;
    private final OneTimeCodeRepository codes;
    private final AnswerSheetRepository sheets;
    private final CurrentCaller caller;
    private final Trail trail;

    InvitationService(
            SurveyRepository surveys,
            InvitationRepository invitations,
            OneTimeCodeRepository codes,
            AnswerSheetRepository sheets,
            CurrentCaller caller,
            Trail trail) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.codes = codes;
        this.sheets = sheets;
        this.caller = caller;
        this.trail = trail;
    }

    @Transactional
    public Page<InvitationView> list(UUID surveyId, PageRequest request) {
        requireStaffed(surveyId);
        Page<InvitationEntity> page = invitations.page(surveyId, request);
        Map<UUID, UUID> answers =
                sheets.ofInvitations(page.items().stream().map(row -> row.id).toList());
        return page.map(row -> InvitationView.of(row, answers.get(row.id)));
    }

    @Transactional
    public InvitationView get(UUID id) {
        return view(invitations.requireToChange(id));
    }

    /** Takes an invitation back that was not answered; its code ends. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        InvitationEntity invitation = invitations.requireLocked(id);
        IfMatch.require(ifMatch, invitation.version);
        if (invitation.answered) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("invitation-answered", Map.of()));
        }
        invitations.softDelete(invitation);
    }

    @Transactional
    public InvitationCounts count(UUID surveyId) {
        SurveyEntity survey = requireStaffed(surveyId);
        return survey.anonymous
                ? new InvitationCounts(surveyId, codes.count(surveyId), null)
                : new InvitationCounts(surveyId, invitations.count(surveyId, false), invitations.count(surveyId, true));
    }

    /** Ends all codes of an anonymous survey that nobody has used: their list was lost, or fell into wrong hands. */
    @Transactional
    public RevokedCodes revoke(UUID surveyId) {
        // Without a lock on the survey: who holds a code waits for one, where no database would see that the two wait
        // for each other.
        SurveyEntity survey = surveys.requireToChange(surveyId);
        if (!survey.anonymous) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("survey-not-anonymous", Map.of()));
        }
        RevokedCodes revoked = new RevokedCodes(surveyId, codes.endAll(surveyId));
        trail.wrote(survey.municipalityCode, RecordType.SURVEYS.path(), surveyId.toString());
        return revoked;
    }

    private InvitationView view(InvitationEntity entity) {
        return InvitationView.of(
                entity, sheets.ofInvitations(List.of(entity.id)).get(entity.id));
    }

    private SurveyEntity requireStaffed(UUID surveyId) {
        SurveyEntity survey = surveys.require(surveyId);
        caller.requireStaff(survey.municipalityCode);
        return survey;
    }
}

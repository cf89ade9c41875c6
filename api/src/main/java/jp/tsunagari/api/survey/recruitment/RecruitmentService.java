package jp.tsunagari.api.survey.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.partner.MemberInput;
import jp.tsunagari.api.partner.MemberService;
import jp.tsunagari.api.partner.MemberView;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyService;
import jp.tsunagari.api.survey.sheet.InvitationNoteService;

/** Wins those who answered a survey for the platform. */
@ApplicationScoped
public class RecruitmentService {
    private final NamedSheets sheets;
    private final InvitationNoteService invitations;
    private final MemberService members;
    private final SurveyService surveys;
    private final RecruitmentRepository recruits;

    RecruitmentService(
            NamedSheets sheets,
            InvitationNoteService invitations,
            MemberService members,
            SurveyService surveys,
            RecruitmentRepository recruits) {
        this.sheets = sheets;
        this.invitations = invitations;
        this.members = members;
        this.surveys = surveys;
        this.recruits = recruits;
    }

    /** Enters whoever answered as a candidate of a tier, with a link back to the sheet. */
    @Transactional
    public MemberView propose(UUID sheetId, CandidateInput input) {
        NamedSheet sheet = sheets.requireLocked(sheetId);
        UUID organisation = organisation(sheet, input.organisationId());
        MemberView member = members.create(
                sheet.survey().platformId(),
                new MemberInput(
                        organisation,
                        input.tier(),
                        null,
                        null,
                        null,
                        input.field(),
                        input.subfield(),
                        null,
                        input.sourceNote(),
                        sheet.surveyId(),
                        sheetId));
        if (sheet.invitationId() != null) {
            invitations.name(sheet.invitationId(), organisation);
            invitations.approach(sheet.invitationId());
        }
        return member;
    }

    @Transactional
    public RecruitmentView count(UUID surveyId) {
        SurveyEntity survey = surveys.inside(surveyId);
        boolean counts = surveys.seesCounts(survey);
        return RecruitmentView.of(
                new RecruitmentView.SurveyCount(
                        surveyId, counts ? survey.distributed : null, counts ? survey.valid : null),
                recruits.invitations(surveyId),
                recruits.members(surveyId),
                recruits.approachedOnly(surveyId));
    }

    private static UUID organisation(NamedSheet sheet, UUID wanted) {
        UUID named = sheet.organisationId();
        if (named == null && wanted == null) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("answered-by-nobody-known", Map.of()));
        }
        if (named != null && wanted != null && !named.equals(wanted)) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("answered-by-another", Map.of("id", named)));
        }
        return named == null ? wanted : named;
    }
}

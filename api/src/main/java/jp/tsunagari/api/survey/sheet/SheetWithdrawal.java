package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.partner.MemberService;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.trail.Trail;

/** Takes back the sheet by which an invitation was answered; members who were found by it stay, and name it no more. */
@ApplicationScoped
class SheetWithdrawal {
    private final AnswerSheetRepository sheets;
    private final MemberService members;
    private final Trail trail;

    SheetWithdrawal(AnswerSheetRepository sheets, MemberService members, Trail trail) {
        this.sheets = sheets;
        this.members = members;
        this.trail = trail;
    }

    /** @param invitation locked */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(InvitationEntity invitation) {
        UUID sheet = sheets.ofInvitations(List.of(invitation.id)).get(invitation.id);
        if (sheet == null) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("invitation-not-answered", Map.of()));
        }
        members.forgetSheets(List.of(sheet));
        sheets.deleteOf(invitation.id);
        invitation.answered = false;
        trail.wrote(invitation.municipalityCode, RecordType.ANSWER_SHEETS.path(), sheet.toString());
    }
}

package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.survey.InvitationCode;

/** What becomes known of an invitation after it went out: whose it is, and whether the city turned to them about the platform. */
@ApplicationScoped
public class InvitationNoteService {
    private final InvitationRepository invitations;
    private final InvitationService service;
    private final SurveyRepository surveys;
    private final OrganisationService organisations;

    InvitationNoteService(
            InvitationRepository invitations,
            InvitationService service,
            SurveyRepository surveys,
            OrganisationService organisations) {
        this.invitations = invitations;
        this.service = service;
        this.surveys = surveys;
        this.organisations = organisations;
    }

    @Transactional
    public InvitationView update(UUID id, MergePatch<InvitationInput> patch, IfMatch ifMatch) {
        InvitationEntity invitation = invitations.requireLocked(id);
        IfMatch.require(ifMatch, invitation.version);
        InvitationInput wanted = patch.applyTo(input(invitation));
        if (invitation.organisationId != null && !invitation.organisationId.equals(wanted.organisationId())) {
            refuseAnswered(service.get(id).answerSheetId());
        }
        write(invitation, wanted);
        return service.get(id);
    }

    /**
     * One that went out elsewhere. Only the loader of the embedded records has the id.
     *
     * @param code null where nobody shall have it; in a survey of real answers always
     */
    @Transactional
    public void record(UUID id, UUID surveyId, InvitationCode code, InvitationInput input) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        if (survey.anonymous) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("sheet-anonymous", Map.of()));
        }
        if (code != null && survey.origin != Origin.GENERATED) {
            throw new IllegalStateException("only a survey of generated answers has codes that everybody can read");
        }
        InvitationEntity invitation = new InvitationEntity();
        invitation.id = id;
        invitation.municipalityCode = survey.municipalityCode;
        invitation.surveyId = surveyId;
        invitation.codeHash = CodeHash.of(surveyId, code == null ? InvitationCode.next(new SecureRandom()) : code);
        write(invitation, input);
    }

    /** Holds the invitation until the transaction ends, and gives whose it is, or null. */
    @Transactional
    public UUID hold(UUID id) {
        return invitations.requireLocked(id).organisationId;
    }

    /** Notes whose answer it was. */
    @Transactional
    public void name(UUID id, UUID organisationId) {
        InvitationEntity invitation = invitations.requireLocked(id);
        if (invitation.organisationId == null) {
            requireUninvited(invitation, organisationId, null);
            invitation.organisationId = organisationId;
            invitations.save(invitation);
        }
    }

    /** Notes that the city turned to them about the platform. */
    @Transactional
    public void approach(UUID id) {
        InvitationEntity invitation = invitations.requireLocked(id);
        invitation.approached = true;
        invitations.save(invitation);
    }

    private void write(InvitationEntity invitation, InvitationInput input) {
        if (input.organisationId() != null && !input.organisationId().equals(invitation.organisationId)) {
            organisations.requireAll(Map.of("/organisationId", input.organisationId()), invitation.municipalityCode);
            requireUninvited(invitation, input.organisationId(), "/organisationId");
        }
        invitation.organisationId = input.organisationId();
        invitation.recipient = input.recipient();
        invitation.approached = Boolean.TRUE.equals(input.approached());
        invitation.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        invitation.sourceNote = input.sourceNote();
        invitations.save(invitation);
    }

    /** What an organisation answered stays its answer; a sheet that came to the wrong one is taken back first. */
    private static void refuseAnswered(UUID sheet) {
        if (sheet != null) {
            throw Problem.of(
                    ProblemType.CONFLICT, Fault.at("/organisationId", "answer-of-invited", Map.of("id", sheet)));
        }
    }

    /** An organisation is invited to a survey once. */
    private void requireUninvited(InvitationEntity invitation, UUID organisationId, String pointer) {
        UUID other = invitations.invited(invitation.surveyId).get(organisationId);
        if (other != null) {
            throw Problem.of(ProblemType.CONFLICT, Fault.at(pointer, "already-invited", Map.of("id", other)));
        }
    }

    private static InvitationInput input(InvitationEntity invitation) {
        return new InvitationInput(
                invitation.organisationId,
                invitation.recipient,
                invitation.approached,
                invitation.origin,
                invitation.sourceNote);
    }
}

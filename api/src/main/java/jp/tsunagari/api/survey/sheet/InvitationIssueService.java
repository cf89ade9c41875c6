package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.survey.InvitationCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes codes. Only their hashes are stored, and in an anonymous survey nothing else. */
@ApplicationScoped
public class InvitationIssueService {
    private static final String PLACE = "{code}";

    /** Invitations of a survey that is not anonymous are records, each told in the audit and the change feed. */
    private static final int MOST_TRACED = 5000;

    private final SecureRandom random = new SecureRandom();
    private final SurveyRepository surveys;
    private final InvitationRepository invitations;
    private final OrganisationService organisations;
    private final OneTimeCodeRepository codes;
    private final Trail trail;
    private final Optional<String> answerUrl;

    InvitationIssueService(
            SurveyRepository surveys,
            InvitationRepository invitations,
            OrganisationService organisations,
            OneTimeCodeRepository codes,
            Trail trail,
            @ConfigProperty(name = "tsunagari.surveys.answer-url") Optional<String> answerUrl) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.organisations = organisations;
        this.codes = codes;
        this.trail = trail;
        this.answerUrl = answerUrl;
    }

    @Transactional
    public IssuedInvitations issue(UUID surveyId, InvitationsInput input) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        check(survey, input);
        List<InvitationsInput.Invited> invited = input.count() == null
                ? input.organisations()
                : Collections.nCopies(input.count(), new InvitationsInput.Invited(null, null));
        Map<String, InvitationCode> fresh = fresh(survey, invited.size());
        List<IssuedInvitations.Issued> issued =
                survey.anonymous ? unnamed(survey, fresh, input) : named(survey, fresh, invited, input);
        return new IssuedInvitations(surveyId, issued.size(), issued, false);
    }

    private List<IssuedInvitations.Issued> unnamed(
            SurveyEntity survey, Map<String, InvitationCode> fresh, InvitationsInput input) {
        codes.insert(survey.id, fresh.keySet());
        trail.wrote(survey.municipalityCode, RecordType.SURVEYS.path(), survey.id.toString());
        return fresh.values().stream()
                .map(code -> new IssuedInvitations.Issued(code.value(), url(input, code), null, null, null))
                .toList();
    }

    private List<IssuedInvitations.Issued> named(
            SurveyEntity survey,
            Map<String, InvitationCode> fresh,
            List<InvitationsInput.Invited> invited,
            InvitationsInput input) {
        List<IssuedInvitations.Issued> issued = new ArrayList<>();
        for (Map.Entry<String, InvitationCode> code : fresh.entrySet()) {
            InvitationsInput.Invited to = invited.get(issued.size());
            InvitationEntity entity = new InvitationEntity();
            entity.id = Ids.next();
            entity.municipalityCode = survey.municipalityCode;
            entity.surveyId = survey.id;
            entity.codeHash = code.getKey();
            entity.organisationId = to.organisationId();
            entity.recipient = to.recipient();
            entity.origin = Origin.ENTERED;
            invitations.persist(entity);
            issued.add(new IssuedInvitations.Issued(
                    code.getValue().value(),
                    url(input, code.getValue()),
                    entity.id,
                    entity.organisationId,
                    entity.recipient));
        }
        invitations.flush();
        return issued;
    }

    /** New codes by their hashes, in the order in which they are given out; none that is still in use. */
    private Map<String, InvitationCode> fresh(SurveyEntity survey, int count) {
        Set<String> taken = survey.anonymous ? codes.all(survey.id) : invitations.hashes(survey.id);
        Map<String, InvitationCode> fresh = new LinkedHashMap<>();
        while (fresh.size() < count) {
            InvitationCode code = InvitationCode.next(random);
            String hash = CodeHash.of(survey.id, code);
            if (!taken.contains(hash)) {
                fresh.put(hash, code);
            }
        }
        return fresh;
    }

    private String url(InvitationsInput input, InvitationCode code) {
        String base = input.answerUrl() == null ? answerUrl.orElse(null) : input.answerUrl();
        return base == null ? null : base.contains(PLACE) ? base.replace(PLACE, code.value()) : base + code.value();
    }

    private void check(SurveyEntity survey, InvitationsInput input) {
        List<Fault> faults = new ArrayList<>();
        boolean forOrganisations = survey.kind.isAnsweredByOrganisations();
        if ((input.count() == null) == input.organisations().isEmpty()) {
            faults.add(Fault.at("/count", "count-or-organisations"));
        } else if (input.count() != null && forOrganisations) {
            faults.add(Fault.at("/count", "invite-by-name", Map.of("kind", survey.kind)));
        } else if (input.count() != null && !survey.anonymous && input.count() > MOST_TRACED) {
            faults.add(Fault.at("/count", "out-of-range", Map.of("min", 1, "max", MOST_TRACED)));
        } else if (input.count() == null && survey.anonymous) {
            faults.add(Fault.at("/organisations", "invite-without-name"));
        }
        checkOrganisations(survey, input.organisations(), faults);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private void checkOrganisations(SurveyEntity survey, List<InvitationsInput.Invited> whom, List<Fault> faults) {
        List<UUID> ids = whom.stream()
                .map(InvitationsInput.Invited::organisationId)
                .filter(Objects::nonNull)
                .toList();
        Set<UUID> strangers = organisations.strangers(ids, survey.municipalityCode);
        Map<UUID, UUID> invitedBefore = ids.isEmpty() ? new HashMap<>() : invitations.invited(survey.id);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < whom.size(); i++) {
            InvitationsInput.Invited invited = whom.get(i);
            String place = "/organisations/" + i;
            if (invited.organisationId() == null && invited.recipient() == null) {
                faults.add(Fault.at(place, "invited-missing"));
            } else if (strangers.contains(invited.organisationId())) {
                faults.add(Fault.at(
                        place + "/organisationId", "unknown-organisation", Map.of("value", invited.organisationId())));
            } else if (invitedBefore.containsKey(invited.organisationId())) {
                faults.add(Fault.at(
                        place + "/organisationId",
                        "already-invited",
                        Map.of("id", invitedBefore.get(invited.organisationId()))));
            } else if (invited.organisationId() != null && !seen.add(invited.organisationId())) {
                faults.add(Fault.at(place + "/organisationId", "repeated", Map.of("value", invited.organisationId())));
            }
        }
    }
}

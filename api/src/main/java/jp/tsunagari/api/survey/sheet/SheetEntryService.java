package jp.tsunagari.api.survey.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** The sheets that staff enter one by one, from paper or on the telephone. */
@ApplicationScoped
public class SheetEntryService {
    private final SurveyRepository surveys;
    private final InvitationRepository invitations;
    private final AnswerSheetRepository sheets;
    private final SheetIntake intake;
    private final Trail trail;
    private final Today today;

    SheetEntryService(
            SurveyRepository surveys,
            InvitationRepository invitations,
            AnswerSheetRepository sheets,
            SheetIntake intake,
            Trail trail,
            Today today) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.sheets = sheets;
        this.intake = intake;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Takes a sheet, as long as the results are not published.
     *
     * @param id under which a retry finds it; null where the request names itself by no key
     */
    EnteredSheet enter(UUID surveyId, AnswerSheetInput input, UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> once(surveyId, input, id));
        } catch (RuntimeException failed) {
            // Of two that are sent at once the second can fail at anything that the first has changed.
            return QuarkusTransaction.requiringNew()
                    .call(() -> id == null ? Optional.<EnteredSheet>empty() : before(surveyId, input, id))
                    .orElseThrow(() -> failed);
        }
    }

    private EnteredSheet once(UUID surveyId, AnswerSheetInput input, UUID id) {
        surveys.requireToChange(surveyId);
        SurveyEntity survey = surveys.requireStanding(surveyId);
        Optional<EnteredSheet> before = id == null ? Optional.empty() : before(surveyId, input, id);
        return before.orElseGet(() -> store(survey, input, id));
    }

    /** The sheet that the key has brought already; a key that brought another one is refused. */
    private Optional<EnteredSheet> before(UUID surveyId, AnswerSheetInput input, UUID id) {
        return sheets.find(id).map(stored -> {
            SurveyEntity survey = surveys.requireToChange(surveyId);
            if (!isTheSame(stored, survey, input)) {
                throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return new EnteredSheet(AnswerSheetReceipt.of(stored), survey.anonymous, true);
        });
    }

    /** Read on the version and day of the stored one where the request names none: they were the present ones then. */
    private boolean isTheSame(AnswerSheet stored, SurveyEntity survey, AnswerSheetInput input) {
        try {
            return intake.read(
                            intake.blank(survey, stored.questionnaire()),
                            input,
                            input.channel(),
                            input.receivedOn() == null ? stored.receivedOn() : input.receivedOn(),
                            input.invitationId(),
                            List.of())
                    .saysTheSameAs(stored);
        } catch (Problem notEvenASheet) {
            return false;
        }
    }

    private EnteredSheet store(SurveyEntity survey, AnswerSheetInput input, UUID id) {
        requireEntries(survey);
        List<Fault> faults = faults(survey, input);
        InvitationEntity invitation = faults.isEmpty() ? invitation(survey, input.invitationId()) : null;
        AnswerSheet read = intake.read(
                intake.blank(survey, input.questionnaireVersion()),
                input,
                input.channel(),
                input.receivedOn() == null ? today.date() : input.receivedOn(),
                input.invitationId(),
                faults);
        AnswerSheet sheet = id == null ? read : read.named(id);
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
        return new EnteredSheet(AnswerSheetReceipt.of(sheet), survey.anonymous, false);
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

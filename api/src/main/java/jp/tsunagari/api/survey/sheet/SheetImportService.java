package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.shared.trail.Trail;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;

/** Takes a file of sheets: row by row, all or nothing. */
@ApplicationScoped
public class SheetImportService {
    private static final int BATCH = 1000;
    private static final int MOST_FAULTS = 1000;

    private final SurveyRepository surveys;
    private final AnswerSheetRepository sheets;
    private final InvitationRepository invitations;
    private final SheetIntake intake;
    private final Trail trail;
    private final Today today;

    SheetImportService(
            SurveyRepository surveys,
            AnswerSheetRepository sheets,
            InvitationRepository invitations,
            SheetIntake intake,
            Trail trail,
            Today today) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.invitations = invitations;
        this.intake = intake;
        this.trail = trail;
        this.today = today;
    }

    /** @param version of the questionnaire, or null for the present one */
    @Transactional
    public SheetImportReport load(UUID surveyId, Integer version, byte[] csv, boolean dryRun) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        SheetEntryService.requireEntries(survey);
        BlankSheet blank = intake.blankOf(survey, version);
        FileInvitations named = survey.anonymous ? null : new FileInvitations(invitations.answeredOrNot(surveyId));
        UUID importId = dryRun ? null : UUID.randomUUID();
        long count = read(new SheetRow(blank, today.date(), named), csv, importId);
        if (!dryRun) {
            requireUnchanged(surveyId, version, blank);
            if (!survey.anonymous) {
                answer(surveyId, named.named());
                trail.wrote(survey.municipalityCode, RecordType.SURVEYS.path(), surveyId.toString());
            }
        }
        return new SheetImportReport(surveyId, blank.questionnaire().version(), count, dryRun, importId);
    }

    /** @param importId null where nothing shall be stored */
    private long read(SheetRow reader, byte[] csv, UUID importId) {
        List<Fault> faults = new ArrayList<>();
        List<AnswerSheet> waiting = new ArrayList<>(BATCH);
        long[] count = {0};
        CsvSource.forEach(csv, reader.columns(), List.of(SheetRow.CHANNEL), row -> {
            AnswerSheet sheet = reader.read(row, faults);
            count[0]++;
            if (faults.size() >= MOST_FAULTS) {
                throw refused(faults.subList(0, MOST_FAULTS), true);
            }
            if (importId != null && faults.isEmpty()) {
                waiting.add(sheet.importedBy(importId));
                if (waiting.size() == BATCH) {
                    insertShuffled(waiting);
                    waiting.clear();
                }
            }
        });
        if (!faults.isEmpty()) {
            throw refused(faults, false);
        }
        insertShuffled(waiting);
        return count[0];
    }

    private void insertShuffled(List<AnswerSheet> read) {
        Collections.shuffle(read);
        sheets.insert(read);
    }

    /** Somebody may have answered by the code of one of them meanwhile, or have taken it back. */
    private void answer(UUID surveyId, Set<UUID> named) {
        for (UUID id : new TreeSet<>(named)) {
            InvitationEntity invitation = invitations
                    .ofSurvey(surveyId, id)
                    .filter(found -> !found.answered)
                    .orElseThrow(() -> Problem.of(ProblemType.CONCURRENT_CHANGE));
            invitation.answered = true;
        }
    }

    private static Problem refused(List<Fault> faults, boolean more) {
        List<Fault> all = new ArrayList<>(faults);
        if (more) {
            all.add(Fault.at("/rows", "more-faults", Map.of("shown", MOST_FAULTS)));
        }
        return Problem.of(ProblemType.INVALID_INPUT, all);
    }

    /** The survey is locked at the end only, because answers by code wait meanwhile. */
    private void requireUnchanged(UUID surveyId, Integer version, BlankSheet blank) {
        SurveyEntity survey = surveys.requireStanding(surveyId);
        SheetEntryService.requireEntries(survey);
        if (version == null) {
            intake.requireLatest(blank);
        } else {
            intake.requireKept(blank);
        }
    }
}

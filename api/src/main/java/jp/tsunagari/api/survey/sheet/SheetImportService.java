package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    private final SheetIntake intake;
    private final Trail trail;
    private final Today today;

    SheetImportService(
            SurveyRepository surveys, AnswerSheetRepository sheets, SheetIntake intake, Trail trail, Today today) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.intake = intake;
        this.trail = trail;
        this.today = today;
    }

    @Transactional
    public SheetImportReport load(UUID surveyId, byte[] csv, boolean dryRun) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        SheetEntryService.requireEntries(survey);
        BlankSheet blank = intake.blank(survey, null);
        long count = read(blank, csv, dryRun);
        if (!dryRun) {
            requireUnchanged(surveyId, blank);
            if (!survey.anonymous) {
                trail.wrote(survey.municipalityCode, RecordType.SURVEYS.path(), surveyId.toString());
            }
        }
        return new SheetImportReport(surveyId, blank.questionnaire().version(), count, dryRun);
    }

    private long read(BlankSheet blank, byte[] csv, boolean dryRun) {
        SheetRow reader = new SheetRow(blank, today.date());
        List<Fault> faults = new ArrayList<>();
        List<AnswerSheet> waiting = new ArrayList<>(BATCH);
        long[] count = {0};
        CsvSource.forEach(csv, SheetRow.columns(blank), List.of(SheetRow.CHANNEL), row -> {
            AnswerSheet sheet = reader.read(row, faults);
            count[0]++;
            if (faults.size() >= MOST_FAULTS) {
                throw refused(faults.subList(0, MOST_FAULTS), true);
            }
            if (!dryRun && faults.isEmpty()) {
                waiting.add(sheet);
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

    private static Problem refused(List<Fault> faults, boolean more) {
        List<Fault> all = new ArrayList<>(faults);
        if (more) {
            all.add(Fault.at("/rows", "more-faults", Map.of("shown", MOST_FAULTS)));
        }
        return Problem.of(ProblemType.INVALID_INPUT, all);
    }

    /** The survey is locked at the end only, because answers by code wait meanwhile. */
    private void requireUnchanged(UUID surveyId, BlankSheet blank) {
        SurveyEntity survey = surveys.requireStanding(surveyId);
        SheetEntryService.requireEntries(survey);
        intake.requireLatest(blank);
    }
}

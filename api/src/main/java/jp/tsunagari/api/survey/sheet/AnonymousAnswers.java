package jp.tsunagari.api.survey.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.SurveyTransitionService;
import jp.tsunagari.domain.survey.SurveyChannel;

/**
 * Takes an answer by code so that code and sheet have no common mark, not even that of one transaction. The first transaction locks the
 * code's row; the second, on a connection of its own, stores the sheet and commits; then the first deletes the code's row. If all ends
 * in between, the code works again: a sheet that is there twice is better than one that is lost.
 */
@ApplicationScoped
class AnonymousAnswers {
    private final OneTimeCodeRepository codes;
    private final AnswerSheetRepository sheets;
    private final SurveyRepository surveys;
    private final SurveyTransitionService transitions;
    private final SheetIntake intake;
    private final Today today;
    private final Room room;

    AnonymousAnswers(
            OneTimeCodeRepository codes,
            AnswerSheetRepository sheets,
            SurveyRepository surveys,
            SurveyTransitionService transitions,
            SheetIntake intake,
            Today today,
            Room room) {
        this.codes = codes;
        this.sheets = sheets;
        this.surveys = surveys;
        this.transitions = transitions;
        this.intake = intake;
        this.today = today;
        this.room = room;
    }

    AnswerSheetReceipt take(UUID surveyId, String hash, AnswerSheetInput input) {
        // Before waiting for room: wrong codes shall not take it from the right ones.
        if (!codes.isUnused(surveyId, hash)) {
            throw new UnusableCode();
        }
        return room.in(() -> QuarkusTransaction.requiringNew().call(() -> {
            if (!codes.lock(surveyId, hash)) {
                throw new UnusableCode();
            }
            AnswerSheetReceipt receipt = QuarkusTransaction.requiringNew().call(() -> store(surveyId, input));
            codes.delete(surveyId, hash);
            return receipt;
        }));
    }

    private AnswerSheetReceipt store(UUID surveyId, AnswerSheetInput input) {
        SurveyEntity survey = surveys.requireStandingToAnswer(surveyId);
        transitions.requireAnswerable(survey);
        AnswerSheet sheet = intake.read(
                intake.blank(survey, input.questionnaireVersion()),
                input,
                SurveyChannel.WEB,
                today.date(),
                null,
                List.of());
        sheets.insert(List.of(sheet.byCode(true)));
        return AnswerSheetReceipt.withoutId(sheet);
    }
}

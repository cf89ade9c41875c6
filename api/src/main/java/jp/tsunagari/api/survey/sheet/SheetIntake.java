package jp.tsunagari.api.survey.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.QuestionnaireEntity;
import jp.tsunagari.api.survey.QuestionnaireRepository;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.CheckedSheet;
import jp.tsunagari.domain.survey.SheetCheck;
import jp.tsunagari.domain.survey.SurveyChannel;

/** Makes a sheet of what was sent, or refuses it with everything that the questionnaire does not allow. */
@ApplicationScoped
class SheetIntake {
    private final QuestionnaireRepository questionnaires;

    SheetIntake(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * A blank sheet of the version that is named, where there is one, else of the present one.
     *
     * @param version null for the present one
     */
    BlankSheet blank(SurveyEntity survey, Integer version) {
        QuestionnaireEntity latest = questionnaires.latest(survey.id).orElse(null);
        if (latest == null) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("questionnaire-missing", Map.of()));
        }
        QuestionnaireEntity named = version == null || version == latest.number
                ? latest
                : questionnaires.version(survey.id, version).orElse(latest);
        return BlankSheet.of(survey, named.toQuestionnaire());
    }

    /** The same for a whole file: a version that never was, or was replaced, is refused where it is named. */
    BlankSheet blankOf(SurveyEntity survey, Integer version) {
        if (version == null) {
            return blank(survey, null);
        }
        return questionnaires
                .version(survey.id, version)
                .map(named -> BlankSheet.of(survey, named.toQuestionnaire()))
                .orElseThrow(() -> Problem.of(
                        ProblemType.INVALID_PARAMETER,
                        Fault.parameter(
                                "questionnaireVersion", "questionnaire-version-unknown", Map.of("actual", version))));
    }

    /** Refuses a file whose version is not kept any more. */
    void requireKept(BlankSheet blank) {
        if (!questionnaires.isKept(blank.surveyId(), blank.questionnaire().version())) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE);
        }
    }

    /** Refuses a sheet of a version that has been replaced since; an unanswered version keeps its record and gets another number. */
    void requireLatest(BlankSheet blank) {
        if (!questionnaires.isLatest(blank.surveyId(), blank.questionnaire().version())) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE);
        }
    }

    /** @param faults what else stands against the input */
    AnswerSheet read(
            BlankSheet blank,
            AnswerSheetInput input,
            SurveyChannel channel,
            LocalDate receivedOn,
            UUID invitationId,
            List<Fault> faults) {
        AnswersReader reader = AnswersReader.read(input.answers(), blank.questionnaire());
        Result<CheckedSheet> checked = SheetCheck.check(
                blank.questionnaire(), input.questionnaireVersion(), reader.answers(), reader.unread());
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(reader.faults());
        checked.refusals().forEach(refusal -> all.add(Fault.of(refusal, "")));
        if (!all.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, all);
        }
        return blank.filled(checked.value(), channel, receivedOn, invitationId);
    }
}

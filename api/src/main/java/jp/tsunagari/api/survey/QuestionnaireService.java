package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.survey.EntryFeeds;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionnaireCheck;
import jp.tsunagari.domain.survey.QuestionnaireSuccession;

@ApplicationScoped
public class QuestionnaireService {
    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;

    public QuestionnaireService(SurveyRepository surveys, QuestionnaireRepository questionnaires) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    /**
     * Whoever can answer can read what is asked.
     *
     * @param version an earlier one that sheets have answered; null for the present one
     */
    @Transactional
    public QuestionnaireView get(UUID surveyId, Integer version) {
        surveys.requireToAnswer(surveyId);
        return QuestionnaireView.of(
                surveyId,
                version == null
                        ? questionnaires.latest(surveyId).orElse(null)
                        : questionnaires.version(surveyId, version).orElseThrow(Problem::notFound));
    }

    /** Sets the questions. Those that sheets have answered are kept as they were asked; any others are replaced. Nothing changes once tables are published. */
    @Transactional
    public QuestionnaireView put(UUID surveyId, QuestionnaireInput input, IfMatch ifMatch) {
        SurveyEntity survey = surveys.requireLocked(surveyId);
        QuestionnaireEntity latest = questionnaires.latest(surveyId).orElse(null);
        IfMatch.check(ifMatch, latest == null ? 0 : latest.number);
        List<Question> questions =
                input.questions().stream().map(QuestionForm::toQuestion).toList();
        refuse(QuestionnaireCheck.faults(questions));
        refuse(EntryFeeds.faults(survey.kind, input.feeds()));
        List<QuestionnaireEntity> answered = questionnaires.answered(surveyId);
        refuse(QuestionnaireSuccession.faults(
                answered.stream().map(QuestionnaireEntity::toQuestionnaire).toList(), questions));
        if (latest != null && latest.questions.equals(input.questions())) {
            return QuestionnaireView.of(surveyId, latest);
        }
        if (surveys.isPublished(surveyId)) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("questionnaire-published", Map.of()));
        }
        boolean begins = latest == null || answered.contains(latest);
        QuestionnaireEntity entity = begins ? blank(survey) : latest;
        entity.number = latest == null ? 1 : latest.number + 1;
        entity.questions = input.questions();
        questionnaires.persist(entity);
        questionnaires.flush();
        return QuestionnaireView.of(surveyId, entity);
    }

    private static QuestionnaireEntity blank(SurveyEntity survey) {
        QuestionnaireEntity entity = new QuestionnaireEntity();
        entity.id = Ids.next();
        entity.municipalityCode = survey.municipalityCode;
        entity.surveyId = survey.id;
        return entity;
    }

    private static void refuse(List<Refusal> faults) {
        if (!faults.isEmpty()) {
            throw Problem.refused(ProblemType.INVALID_INPUT, faults, "");
        }
    }
}

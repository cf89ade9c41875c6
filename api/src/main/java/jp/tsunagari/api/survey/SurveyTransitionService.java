package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.SheetDifference;
import jp.tsunagari.domain.survey.SurveyFacts;
import jp.tsunagari.domain.survey.SurveyLife;
import jp.tsunagari.domain.survey.SurveyStatus;

@ApplicationScoped
public class SurveyTransitionService {
    private final SurveyRepository surveys;
    private final SurveyService surveyService;
    private final QuestionnaireRepository questionnaires;
    private final SurveyTransitionRepository transitions;
    private final Today today;

    public SurveyTransitionService(
            SurveyRepository surveys,
            SurveyService surveyService,
            QuestionnaireRepository questionnaires,
            SurveyTransitionRepository transitions,
            Today today) {
        this.surveys = surveys;
        this.surveyService = surveyService;
        this.questionnaires = questionnaires;
        this.transitions = transitions;
        this.today = today;
    }

    @Transactional
    public Page<SurveyTransitionView> list(UUID surveyId, PageRequest request) {
        surveys.require(surveyId);
        return transitions.page(surveyId, request).map(SurveyTransitionView::of);
    }

    /** Moves the survey on, or refuses with everything that is missing. */
    @Transactional
    public SurveyView move(UUID surveyId, SurveyTransitionInput input) {
        SurveyEntity survey = surveys.requireLocked(surveyId);
        Result<SurveyStatus> next = SurveyLife.transition(survey.status, input.to(), facts(survey));
        if (!next.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, next.refusals(), null);
        }
        if (next.value() == SurveyStatus.PUBLISHED) {
            requireExplained(survey, input.reason());
        }
        record(survey, next.value(), input.reason());
        surveys.flush();
        return surveyService.view(survey);
    }

    /** Refuses where nobody can answer by code today. */
    public void requireAnswerable(SurveyEntity survey) {
        Result<SurveyStatus> answerable = SurveyLife.answerable(survey.status, facts(survey, 0, 0, false, false));
        if (!answerable.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, answerable.refusals(), null);
        }
    }

    /** Refuses to publish more sheets than are valid, and fewer without a reason: whatever is published, everybody is told both. */
    public void requireExplained(SurveyEntity survey, String reason) {
        Optional<Refusal> fault = SheetDifference.fault(survey.valid, surveys.sheets(survey.id), reason);
        if (fault.isPresent()) {
            Refusal refusal = fault.get();
            throw refusal.code() == RefusalCode.DIFFERENCE_REASON_MISSING
                    ? Problem.refused(ProblemType.INVALID_INPUT, List.of(refusal), "")
                    : Problem.refused(ProblemType.CONFLICT, List.of(refusal), null);
        }
    }

    /** Notes the step and takes it. */
    public void record(SurveyEntity survey, SurveyStatus to, String reason) {
        SurveyTransitionEntity transition = new SurveyTransitionEntity();
        transition.id = Ids.next();
        transition.municipalityCode = survey.municipalityCode;
        transition.surveyId = survey.id;
        transition.from = survey.status;
        transition.to = to;
        transition.reason = reason;
        transition.decidedAt = today.now();
        transitions.persist(transition);
        survey.status = to;
        survey.noteShown();
    }

    private SurveyFacts facts(SurveyEntity survey) {
        int questions = questionnaires
                .latest(survey.id)
                .map(latest -> latest.questions.size())
                .orElse(0);
        return facts(
                survey,
                questions,
                surveys.results(survey.id),
                surveys.isPublished(survey.id),
                surveys.isAnsweredAnonymously(survey));
    }

    private SurveyFacts facts(
            SurveyEntity survey, int questions, int results, boolean published, boolean answeredAnonymously) {
        PartialDate opens = SurveyView.date(survey.opensOn);
        PartialDate closes = SurveyView.date(survey.closesOn);
        return new SurveyFacts(
                questions,
                opens == null ? null : opens.earliest(),
                closes == null ? null : closes.latest(),
                results,
                published,
                answeredAnonymously,
                today.date());
    }
}

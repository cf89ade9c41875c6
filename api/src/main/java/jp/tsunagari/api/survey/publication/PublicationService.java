package jp.tsunagari.api.survey.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.SurveyRepository;
import jp.tsunagari.api.survey.SurveyTransitionService;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.SurveyStatus;

/** Chooses, withholds and keeps what of a survey everybody may see. */
@ApplicationScoped
public class PublicationService {
    private final SurveyRepository surveys;
    private final SurveyTransitionService transitions;
    private final PublicationRepository publications;
    private final TableCount counts;
    private final CurrentCaller caller;
    private final Today today;

    public PublicationService(
            SurveyRepository surveys,
            SurveyTransitionService transitions,
            PublicationRepository publications,
            TableCount counts,
            CurrentCaller caller,
            Today today) {
        this.surveys = surveys;
        this.transitions = transitions;
        this.publications = publications;
        this.counts = counts;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<PublicationSummary> list(UUID surveyId, PageRequest request) {
        surveys.require(surveyId);
        return publications.page(surveyId, request).map(PublicationSummary::of);
    }

    @Transactional
    public PublicationView get(UUID id) {
        PublicationEntity entity = publications.require(id);
        return PublicationView.of(entity, isStaff(entity.municipalityCode));
    }

    /** What the latest version gives to everybody, to be read beside a survey that the caller sees. */
    @Transactional
    public Optional<GivenTables> given(UUID surveyId) {
        return publications.latest(surveyId).map(GivenTables::of);
    }

    /** What a publication of these tables would show and withhold; nothing is stored. */
    @Transactional
    public PublicationPreview preview(UUID surveyId, PublicationInput input) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        return counts.preview(survey, StoredChoice.of(input), publications.versions(surveyId));
    }

    @Transactional
    public PublicationView publish(UUID surveyId, PublicationInput input) {
        return publish(Ids.next(), surveyId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public PublicationView publish(UUID id, UUID surveyId, PublicationInput input) {
        SurveyEntity survey = surveys.requireLocked(surveyId);
        refuseUnlessClosed(survey);
        refuseWithoutSheets(survey);
        transitions.requireExplained(survey, input.reason());
        List<PublicationEntity> before = publications.versions(surveyId);
        PublicationEntity entity = new PublicationEntity();
        entity.id = id;
        entity.municipalityCode = survey.municipalityCode;
        entity.surveyId = surveyId;
        entity.number = before.size() + 1;
        entity.reason = input.reason();
        entity.choice = StoredChoice.of(input);
        entity.content = counts.decide(survey, entity.choice, before);
        entity.publishedAt = today.now();
        publications.save(entity);
        survey.totalWithheld |= entity.content.withholdsEverybody();
        if (survey.status != SurveyStatus.PUBLISHED) {
            transitions.record(survey, SurveyStatus.PUBLISHED, input.reason());
        }
        return PublicationView.of(entity, true);
    }

    private void refuseWithoutSheets(SurveyEntity survey) {
        if (surveys.sheets(survey.id) == 0) {
            throw refused(Refusal.of(RefusalCode.SHEETS_MISSING, ""));
        }
    }

    private static Problem refused(Refusal refusal) {
        return Problem.refused(ProblemType.CONFLICT, List.of(refusal), null);
    }

    private static void refuseUnlessClosed(SurveyEntity survey) {
        if (survey.status != SurveyStatus.CLOSED && survey.status != SurveyStatus.PUBLISHED) {
            throw refused(Refusal.of(RefusalCode.SURVEY_NOT_CLOSED, "", Map.of("status", survey.status.name())));
        }
    }

    private boolean isStaff(String municipalityCode) {
        return caller.get().isStaffOf(municipalityCode);
    }
}

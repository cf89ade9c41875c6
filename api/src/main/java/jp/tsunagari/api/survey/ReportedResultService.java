package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.survey.SurveyStatus;

@ApplicationScoped
public class ReportedResultService {
    private final ReportedResultRepository results;
    private final SurveyRepository surveys;

    public ReportedResultService(ReportedResultRepository results, SurveyRepository surveys) {
        this.results = results;
        this.surveys = surveys;
    }

    @Transactional
    public Page<ReportedResultView> list(UUID surveyId, PageRequest request) {
        surveys.require(surveyId);
        return results.page(surveyId, request).map(ReportedResultView::of);
    }

    @Transactional
    public ReportedResultView get(UUID id) {
        return ReportedResultView.of(results.require(id));
    }

    @Transactional
    public ReportedResultView create(UUID surveyId, ReportedResultInput input) {
        return create(Ids.next(), surveyId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public ReportedResultView create(UUID id, UUID surveyId, ReportedResultInput input) {
        ReportedResultEntity entity = new ReportedResultEntity();
        entity.id = id;
        entity.municipalityCode = surveys.requireLocked(surveyId).municipalityCode;
        entity.surveyId = surveyId;
        return write(entity, input);
    }

    @Transactional
    public ReportedResultView update(UUID id, MergePatch<ReportedResultInput> patch, IfMatch ifMatch) {
        ReportedResultEntity entity = results.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        return write(entity, patch.applyTo(input(entity)));
    }

    /** A survey whose results are published keeps at least one. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        SurveyEntity survey = surveys.requireLocked(results.requireToChange(id).surveyId);
        ReportedResultEntity entity = results.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        if (survey.status == SurveyStatus.PUBLISHED && surveys.results(survey.id) == 1) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("last-result-published", Map.of()));
        }
        results.softDelete(entity);
    }

    private ReportedResultView write(ReportedResultEntity entity, ReportedResultInput input) {
        refuseMoreThanAll(input);
        entity.title = input.title();
        entity.n = input.n();
        entity.baseNote = input.baseNote();
        entity.options = input.options();
        entity.source = input.source();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return ReportedResultView.of(results.save(entity));
    }

    private static void refuseMoreThanAll(ReportedResultInput input) {
        List<Fault> faults = IntStream.range(0, input.options().size())
                .filter(i -> input.n() != null
                        && input.options().get(i).count() != null
                        && input.options().get(i).count() > input.n())
                .mapToObj(i -> Fault.at(
                        "/options/" + i + "/count",
                        "count-above-base",
                        Map.of("count", input.options().get(i).count(), "n", input.n())))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private static ReportedResultInput input(ReportedResultEntity entity) {
        return new ReportedResultInput(
                entity.title,
                entity.n,
                entity.baseNote,
                entity.options,
                entity.source,
                entity.origin,
                entity.sourceNote);
    }
}

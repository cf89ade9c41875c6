package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;

@ApplicationScoped
public class SurveyService {
    private static final int DEFAULT_THRESHOLD = 10;

    private final SurveyRepository surveys;
    private final PlatformService platforms;
    private final PilotEventService events;
    private final CurrentCaller caller;

    public SurveyService(
            SurveyRepository surveys, PlatformService platforms, PilotEventService events, CurrentCaller caller) {
        this.surveys = surveys;
        this.platforms = platforms;
        this.events = events;
        this.caller = caller;
    }

    @Transactional
    public Page<SurveyView> list(SurveyFilter filter, PageRequest request) {
        platforms.municipalityOf(filter.platformId());
        return surveys.page(filter, request).mapAll(this::views);
    }

    /** Those of a year under several platforms that the caller sees, by platform. */
    @Transactional
    public Map<UUID, List<SurveyView>> ofPlatforms(Collection<UUID> platformIds, int fiscalYear) {
        return platformIds.isEmpty()
                ? Map.of()
                : views(surveys.ofPlatforms(platformIds, fiscalYear)).stream()
                        .collect(Collectors.groupingBy(SurveyView::platformId));
    }

    @Transactional
    public SurveyView get(UUID id) {
        return view(surveys.require(id));
    }

    /** The survey, for what is read inside its municipality only. */
    @Transactional
    public SurveyEntity inside(UUID id) {
        SurveyEntity survey = surveys.require(id);
        caller.requireInside(survey.municipalityCode);
        return survey;
    }

    @Transactional
    public SurveyView create(UUID platformId, SurveyInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public SurveyView create(UUID id, UUID platformId, SurveyInput input) {
        SurveyEntity entity = new SurveyEntity();
        entity.id = id;
        entity.municipalityCode = platforms.lock(platformId).value();
        entity.platformId = platformId;
        entity.status = SurveyStatus.DRAFT;
        entity.anonymous = isAnonymous(input);
        entity.strata = List.of();
        entity.distributionChannels = List.of();
        entity.returnChannels = List.of();
        return write(entity, input);
    }

    @Transactional
    public SurveyView update(UUID id, MergePatch<SurveyInput> patch, IfMatch ifMatch) {
        SurveyEntity entity = surveys.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        SurveyInput input = patch.applyTo(input(entity));
        refuseFixed(entity, input);
        return write(entity, input);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        SurveyEntity entity = surveys.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        if (surveys.hasSheets(id)) {
            throw Problem.of(ProblemType.CONFLICT, Fault.of("used-by-answer-sheets", Map.of()));
        }
        Use.refuse(surveys.uses(id));
        surveys.deleteChildren(id);
        surveys.softDelete(entity);
    }

    private SurveyView write(SurveyEntity entity, SurveyInput input) {
        if (entity.anonymous && input.kind().isAnsweredByOrganisations()) {
            throw refused(
                    RefusalCode.ANONYMOUS_NOT_ALLOWED,
                    "anonymous",
                    Map.of("kind", input.kind().name()));
        }
        if (input.opensOn() != null
                && input.closesOn() != null
                && input.closesOn().latest().isBefore(input.opensOn().earliest())) {
            throw Problem.invalid(Fault.at(
                    "/closesOn",
                    "period-ends-before-start",
                    Map.of("from", input.opensOn(), "until", input.closesOn())));
        }
        if (input.pilotEventId() != null && !input.pilotEventId().equals(entity.pilotEventId)) {
            events.requireOf(entity.platformId, input.pilotEventId());
        }
        entity.pilotEventId = input.pilotEventId();
        entity.kind = input.kind();
        entity.title = input.title();
        entity.fiscalYear = input.fiscalYear();
        entity.opensOn = input.opensOn() == null ? null : input.opensOn().toString();
        entity.closesOn = input.closesOn() == null ? null : input.closesOn().toString();
        entity.target = input.target();
        entity.method = input.method();
        entity.channels = input.channels();
        entity.population = input.population();
        entity.sample = input.sample();
        Counts.check(entity);
        entity.suppressionThreshold = threshold(input);
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return view(surveys.save(entity));
    }

    /** What stays: anonymity from the beginning, the kind once somebody could answer, the threshold once tables were withheld by it. */
    private void refuseFixed(SurveyEntity entity, SurveyInput input) {
        if (input.anonymous() != null && input.anonymous() != entity.anonymous) {
            throw refused(RefusalCode.ANONYMITY_FIXED, "anonymous", Map.of());
        }
        if (entity.kind != input.kind() && (entity.status != SurveyStatus.DRAFT || surveys.hasSheets(entity.id))) {
            throw refused(RefusalCode.KIND_FIXED, "kind", Map.of("value", entity.kind.name()));
        }
        if (entity.suppressionThreshold != threshold(input) && surveys.isPublished(entity.id)) {
            throw refused(
                    RefusalCode.THRESHOLD_FIXED, "suppressionThreshold", Map.of("value", entity.suppressionThreshold));
        }
    }

    private static int threshold(SurveyInput input) {
        return input.suppressionThreshold() == null ? DEFAULT_THRESHOLD : input.suppressionThreshold();
    }

    private static boolean isAnonymous(SurveyInput input) {
        return input.anonymous() == null
                ? !input.kind().isAnsweredByOrganisations() && input.kind() != SurveyKind.HEARING
                : input.anonymous();
    }

    private static Problem refused(RefusalCode code, String subject, Map<String, Object> values) {
        return Problem.refused(ProblemType.INVALID_INPUT, List.of(Refusal.of(code, subject, values)), "");
    }

    SurveyView view(SurveyEntity entity) {
        return views(List.of(entity)).get(0);
    }

    /** The pilot event of a survey is told as far as the caller sees it. */
    private List<SurveyView> views(List<SurveyEntity> rows) {
        Set<UUID> seen = events.titlesSeen(rows.stream()
                        .map(row -> row.pilotEventId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .keySet();
        return rows.stream()
                .map(row -> SurveyView.of(
                        row,
                        row.pilotEventId != null && seen.contains(row.pilotEventId) ? row.pilotEventId : null,
                        seesCounts(row)))
                .toList();
    }

    /** Whether the caller is told its counts: whoever is not of the city's staff reads what the world reads. */
    public boolean seesCounts(SurveyEntity survey) {
        return survey.showsCounts() || caller.get().isStaffOf(survey.municipalityCode);
    }

    private static SurveyInput input(SurveyEntity entity) {
        return new SurveyInput(
                entity.kind,
                entity.title,
                entity.fiscalYear,
                entity.pilotEventId,
                SurveyView.date(entity.opensOn),
                SurveyView.date(entity.closesOn),
                entity.target,
                entity.method,
                entity.channels,
                entity.population,
                entity.sample,
                entity.suppressionThreshold,
                entity.anonymous,
                entity.origin,
                entity.sourceNote);
    }
}

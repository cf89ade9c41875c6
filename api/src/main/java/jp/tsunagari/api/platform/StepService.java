package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.platform.EstablishmentStep;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;

@ApplicationScoped
public class StepService {
    private final StepRepository steps;
    private final PlatformService platforms;

    public StepService(StepRepository steps, PlatformService platforms) {
        this.steps = steps;
        this.platforms = platforms;
    }

    @Transactional
    public Page<StepView> list(UUID platformId, PageRequest request) {
        platforms.municipalityOf(platformId);
        return steps.page(platformId, request).map(StepView::of);
    }

    @Transactional
    public StepView get(UUID id) {
        return StepView.of(steps.require(id));
    }

    @Transactional
    public StepView create(UUID platformId, StepInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public StepView create(UUID id, UUID platformId, StepInput input) {
        StepEntity entity = new StepEntity();
        entity.id = id;
        entity.municipalityCode = platforms.lock(platformId).value();
        entity.platformId = platformId;
        return write(entity, input);
    }

    @Transactional
    public StepView update(UUID id, MergePatch<StepInput> patch, IfMatch ifMatch) {
        StepEntity entity = steps.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        return write(entity, patch.applyTo(input(entity)));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        StepEntity entity = steps.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        steps.softDelete(entity);
    }

    private StepView write(StepEntity entity, StepInput input) {
        YearMonth month = input.startedOn() == null ? input.startedMonth() : YearMonth.from(input.startedOn());
        FiscalYear year = month == null ? null : FiscalYear.of(month.atDay(1));
        check(input, month, year);
        entity.step = input.step();
        entity.ownLabel = input.ownLabel();
        entity.fiscalYear =
                input.fiscalYear() == null && year != null ? Integer.valueOf(year.year()) : input.fiscalYear();
        entity.startedMonth = month == null ? null : month.toString();
        entity.startedOn = input.startedOn();
        entity.planned = Boolean.TRUE.equals(input.planned());
        entity.headline = input.headline();
        entity.notes = input.notes();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return StepView.of(steps.save(entity));
    }

    private static void check(StepInput input, YearMonth month, FiscalYear year) {
        List<Fault> faults = new ArrayList<>();
        if (input.startedMonth() != null && !input.startedMonth().equals(month)) {
            faults.add(Fault.at("/startedMonth", "month-disagrees-with-day", Map.of("expected", month)));
        }
        if (input.fiscalYear() != null && year != null && input.fiscalYear() != year.year()) {
            faults.add(Fault.at("/fiscalYear", "fiscal-year-disagrees-with-month", Map.of("expected", year.year())));
        }
        if (input.step() == EstablishmentStep.OWN && input.ownLabel() == null) {
            faults.add(Fault.at("/ownLabel", "missing"));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private static StepInput input(StepEntity entity) {
        return new StepInput(
                entity.step,
                entity.ownLabel,
                entity.fiscalYear,
                entity.startedMonth == null ? null : YearMonth.parse(entity.startedMonth),
                entity.startedOn,
                entity.planned,
                entity.headline,
                entity.notes,
                entity.origin,
                entity.sourceNote);
    }
}

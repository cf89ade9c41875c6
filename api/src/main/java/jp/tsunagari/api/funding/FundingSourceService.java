package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.municipality.MunicipalityService;
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
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.Origin;

@ApplicationScoped
public class FundingSourceService {
    private final FundingSourceRepository sources;
    private final MunicipalityService municipalities;
    private final CurrentCaller caller;

    public FundingSourceService(
            FundingSourceRepository sources, MunicipalityService municipalities, CurrentCaller caller) {
        this.sources = sources;
        this.municipalities = municipalities;
        this.caller = caller;
    }

    @Transactional
    public Page<FundingSourceView> list(MunicipalityCode municipality, PageRequest request) {
        return sources.page(municipality, request).map(FundingSourceView::of);
    }

    @Transactional
    public FundingSourceView get(UUID id) {
        return FundingSourceView.of(sources.require(id));
    }

    @Transactional
    public FundingSourceView create(FundingSourceInput input) {
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public FundingSourceView create(UUID id, FundingSourceInput input) {
        caller.requireStaff(input.municipalityCode().value());
        municipalities.requireAll(Map.of("/municipalityCode", input.municipalityCode()));
        FundingSourceEntity entity = new FundingSourceEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        return write(entity, input);
    }

    /** What its awards rest on stays once it has one: whether they are bound to their year. */
    @Transactional
    public FundingSourceView update(UUID id, MergePatch<FundingSourceInput> patch, IfMatch ifMatch) {
        FundingSourceEntity entity = sources.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        FundingSourceInput input = patch.applyTo(input(entity));
        if (!input.municipalityCode().value().equals(entity.municipalityCode)) {
            throw Problem.invalid(Fault.at("/municipalityCode", "immutable", Map.of("value", entity.municipalityCode)));
        }
        if (isBound(input) != entity.boundToFiscalYear && !sources.uses(id).isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    Fault.at("/boundToFiscalYear", "source-has-awards", Map.of("value", entity.boundToFiscalYear)));
        }
        return write(entity, input);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        FundingSourceEntity entity = sources.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        Use.refuse(sources.uses(id));
        sources.softDelete(entity);
    }

    private FundingSourceView write(FundingSourceEntity entity, FundingSourceInput input) {
        entity.name = input.name();
        entity.kind = input.kind();
        entity.boundToFiscalYear = isBound(input);
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return FundingSourceView.of(sources.save(entity));
    }

    private static boolean isBound(FundingSourceInput input) {
        return input.boundToFiscalYear() == null ? input.kind().boundToFiscalYear() : input.boundToFiscalYear();
    }

    private static FundingSourceInput input(FundingSourceEntity entity) {
        return new FundingSourceInput(
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.kind,
                entity.boundToFiscalYear,
                entity.origin,
                entity.sourceNote);
    }
}

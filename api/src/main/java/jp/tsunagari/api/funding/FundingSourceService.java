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
        return FundingSourceView.of(sources.save(FundingSourceEntity.of(id, input)));
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
        boolean before = entity.boundToFiscalYear;
        entity.apply(input);
        if (entity.boundToFiscalYear != before && !sources.uses(id).isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, Fault.at("/boundToFiscalYear", "source-has-awards"));
        }
        return FundingSourceView.of(sources.save(entity));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        FundingSourceEntity entity = sources.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        Use.refuse(sources.uses(id));
        sources.softDelete(entity);
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

package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.funding.CarryOver;
import jp.tsunagari.domain.funding.DecisionDay;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.Yen;

@ApplicationScoped
public class AwardService {
    private final AwardRepository awards;
    private final FundingSourceRepository sources;
    private final LedgerMovementRepository movements;
    private final PlatformService platforms;
    private final Today today;

    public AwardService(
            AwardRepository awards,
            FundingSourceRepository sources,
            LedgerMovementRepository movements,
            PlatformService platforms,
            Today today) {
        this.awards = awards;
        this.sources = sources;
        this.movements = movements;
        this.platforms = platforms;
        this.today = today;
    }

    @Transactional
    public Page<AwardView> list(AwardFilter filter, PageRequest request) {
        platforms.insideOf(filter.platformId());
        return awards.page(filter, request).mapAll(this::views);
    }

    @Transactional
    public AwardView get(UUID id) {
        return view(awards.require(id));
    }

    @Transactional
    public AwardView create(UUID platformId, AwardInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public AwardView create(UUID id, UUID platformId, AwardInput input) {
        String municipality = platforms.lock(platformId).value();
        FundingSourceEntity source = sources.holdOf(municipality, input.sourceId())
                .orElseThrow(() -> Problem.invalid(
                        Fault.at("/sourceId", "unknown-funding-source", Map.of("value", input.sourceId()))));
        FundingRefusals.refuse(input.sourceFaults());
        FundingRefusals.allowed(Yen.add(movements.awarded(platformId), input.amountYen()));
        AwardEntity entity = awards.save(AwardEntity.of(id, platformId, source, input));
        return AwardView.of(entity, source.name, EntrySums.ofNew(EntryKind.AWARD, entity.amountYen));
    }

    @Transactional
    public AwardView carryOver(UUID id, CarryOverInput input) {
        AwardEntity entity = awards.requireLocked(id);
        FundingRefusals.allowed(CarryOver.decide(entity.terms(), entity.state(), input.decidedOn()));
        entity.carriedOverOn = FundingRefusals.allowed(DecisionDay.ofCarryOver(input.decidedOn(), today.date()));
        awards.flush();
        return view(entity);
    }

    AwardView view(AwardEntity entity) {
        return views(List.of(entity)).get(0);
    }

    private List<AwardView> views(List<AwardEntity> rows) {
        Map<UUID, EntrySums> sums =
                movements.of(EntryKind.AWARD, rows.stream().map(row -> row.id).toList());
        Map<UUID, String> names =
                sources.names(rows.stream().map(row -> row.sourceId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> AwardView.of(row, names.get(row.sourceId), sums.get(row.id)))
                .toList();
    }
}

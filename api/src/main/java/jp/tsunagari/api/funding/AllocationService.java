package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.event.PilotEventService;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.Spending;

@ApplicationScoped
public class AllocationService {
    private final AllocationRepository allocations;
    private final AwardRepository awards;
    private final LedgerMovementRepository movements;
    private final PilotEventService pilotEvents;

    public AllocationService(
            AllocationRepository allocations,
            AwardRepository awards,
            LedgerMovementRepository movements,
            PilotEventService pilotEvents) {
        this.allocations = allocations;
        this.awards = awards;
        this.movements = movements;
        this.pilotEvents = pilotEvents;
    }

    @Transactional
    public Page<AllocationView> list(UUID awardId, PageRequest request) {
        awards.require(awardId);
        return allocations.page(awardId, request).mapAll(this::views);
    }

    @Transactional
    public AllocationView get(UUID id) {
        return views(List.of(allocations.require(id))).get(0);
    }

    @Transactional
    public AllocationView create(UUID awardId, AllocationInput input) {
        return create(Ids.next(), awardId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public AllocationView create(UUID id, UUID awardId, AllocationInput input) {
        AwardEntity award = awards.requireOpen(awardId);
        String title = input.pilotEventId() == null
                ? null
                : pilotEvents.requireOf(award.platformId, input.pilotEventId()).title();
        FundingRefusals.refuse(input.sourceFaults());
        EntrySums sums = movements.of(EntryKind.AWARD, awardId);
        FundingRefusals.allowed(Spending.within(
                EntryKind.AWARD, sums.of(EntryKind.AWARD), sums.under(EntryKind.AWARD), input.amountYen()));
        AllocationEntity entity = allocations.save(AllocationEntity.of(id, award, input));
        return AllocationView.of(entity, title, EntrySums.ofNew(EntryKind.ALLOCATION, entity.amountYen));
    }

    private List<AllocationView> views(List<AllocationEntity> rows) {
        Map<UUID, EntrySums> sums = movements.of(
                EntryKind.ALLOCATION, rows.stream().map(row -> row.id).toList());
        Map<UUID, String> titles = pilotEvents.titlesSeen(rows.stream()
                .map(row -> row.pilotEventId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> AllocationView.of(
                        row, row.pilotEventId == null ? null : titles.get(row.pilotEventId), sums.get(row.id)))
                .toList();
    }
}

package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.partner.Because;
import jp.tsunagari.domain.partner.Committee;
import jp.tsunagari.domain.partner.CommitteeInventory;
import jp.tsunagari.domain.partner.Drift;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How today's ranking differs from a decision. The decision itself never changes. */
public record DriftView(
        @NotNull UUID selectionId,
        @NotNull LocalDate decidedAsOf,
        @NotNull LocalDate comparedAsOf,
        @NotNull boolean changed,
        @NotNull List<Moved> nowSelected,
        @NotNull List<Moved> noLongerSelected,
        @NotNull List<RankChange> rankChanges,
        Integer cutoffBefore,
        Integer cutoffNow,
        @NotNull List<UUID> hostCommitteeIdsBefore,
        @NotNull List<UUID> hostCommitteeIdsNow) {

    /** An organisation that the rule would now select, or no longer. */
    @Schema(name = "DriftMoved")
    public record Moved(@NotNull UUID organisationId, @NotNull String name, Integer rankNow, Because because) {}

    /** An organisation whose place or committees changed. */
    @Schema(name = "DriftRankChange")
    public record RankChange(
            @NotNull UUID organisationId,
            @NotNull String name,
            Integer rankBefore,
            Integer rankNow,
            Integer committeeCountBefore,
            Integer committeeCountNow,
            @NotNull List<Seat> committeesGained,
            @NotNull List<Seat> committeesLost) {}

    /** A committee; the name is null where it has been deleted since. */
    @Schema(name = "DriftSeat")
    public record Seat(@NotNull UUID id, String name) {}

    static DriftView of(UUID id, LocalDate then, LocalDate now, Drift drift, CommitteeInventory facts) {
        Map<UUID, String> names = facts.committees().stream().collect(Collectors.toMap(Committee::id, Committee::name));
        return new DriftView(
                id,
                then,
                now,
                drift.changed(),
                drift.nowSelected().stream()
                        .map(row -> new Moved(
                                row.organisation().id(), row.organisation().name(), row.rankNow(), row.because()))
                        .toList(),
                drift.noLongerSelected().stream()
                        .map(row -> new Moved(
                                row.organisation().id(), row.organisation().name(), row.rankNow(), row.because()))
                        .toList(),
                drift.rankChanges().stream().map(row -> change(row, names)).toList(),
                drift.cutoffBefore(),
                drift.cutoffNow(),
                drift.hostsBefore(),
                drift.hostsNow());
    }

    private static RankChange change(Drift.RankChange row, Map<UUID, String> names) {
        return new RankChange(
                row.organisation().id(),
                row.organisation().name(),
                row.rankBefore(),
                row.rankNow(),
                row.countBefore(),
                row.countNow(),
                seats(row.committeesGained(), names),
                seats(row.committeesLost(), names));
    }

    private static List<Seat> seats(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> new Seat(id, names.get(id))).toList();
    }
}

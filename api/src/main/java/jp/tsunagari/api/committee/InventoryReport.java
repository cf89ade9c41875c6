package jp.tsunagari.api.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What loading an inventory did, or would do (dryRun). */
public record InventoryReport(
        @NotNull boolean dryRun,
        @NotNull @Schema(description = "false where everything was there already") boolean changed,
        @NotNull LocalDate asOf,
        @NotNull Tally committees,
        @NotNull Tally organisations,
        @NotNull SeatTally memberships,
        @JsonIgnore long version)
        implements Versioned {

    /** Counts a change of day, source or note as a change too. */
    InventoryReport withHeader(boolean headerChanged) {
        return new InventoryReport(
                dryRun, changed || headerChanged, asOf, committees, organisations, memberships, version);
    }

    /** The same with the version that the inventory has after it. */
    InventoryReport withVersion(long now) {
        return new InventoryReport(dryRun, changed, asOf, committees, organisations, memberships, now);
    }

    /** What became of the rows of one kind; {@code left} are records of the city that the inventory does not name. */
    @Schema(name = "InventoryReportTally")
    public record Tally(
            @NotNull int created,
            @NotNull int matched,
            @NotNull int updated,
            @NotNull int left,
            @Schema(description = "How many rows were recognised by what") @NotNull Map<String, Integer> matchedBy,
            @NotNull List<Named> createdRecords,
            @NotNull List<Named> leftRecords) {}

    /** What became of the seats; {@code left} are seats of other days, which the inventory says nothing about. */
    @Schema(name = "InventoryReportSeatTally")
    public record SeatTally(
            @NotNull int created, int matched, int updated, int ended, int left, @NotNull List<EndedSeat> endedSeats) {}

    /** A record by id and name. */
    @Schema(name = "InventoryReportNamed")
    public record Named(@NotNull UUID id, @NotNull String name) {}

    /** A seat that the inventory no longer has; {@code until} is null where it had begun on that very day and was taken back. */
    @Schema(name = "InventoryReportEndedSeat")
    public record EndedSeat(@NotNull String committee, @NotNull String organisation, LocalDate until) {}
}

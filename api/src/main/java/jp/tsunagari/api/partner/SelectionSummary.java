package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as it stands in the list of decisions. */
public record SelectionSummary(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull LocalDate asOf,
        @NotNull int seatsRequested,
        @NotNull int seatsFilled,
        @NotNull String ruleVersion,
        @NotNull String decidedBy,
        @NotNull Instant decidedAt) {

    static SelectionSummary of(SelectionEntity entity) {
        return new SelectionSummary(
                entity.id,
                entity.platformId,
                entity.asOf,
                entity.seats,
                entity.seatsFilled,
                entity.ruleVersion,
                entity.decidedBy,
                entity.decidedAt);
    }
}

package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.domain.shared.Origin;

/** A decision as it stands in the list of decisions. */
public record SelectionSummary(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull LocalDate asOf,
        @NotNull int seatsRequested,
        @NotNull int seatsFilled,
        @NotNull String ruleVersion,
        @NotNull Origin origin,
        String sourceNote,
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
                entity.origin,
                entity.sourceNote,
                entity.decidedBy,
                entity.decidedAt);
    }
}

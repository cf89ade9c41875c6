package jp.tsunagari.api.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.partner.Field;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One organisation with the committees on which it sits today. */
public record OrganisationDetail(
        @JsonUnwrapped OrganisationView organisation,
        @Schema(description = "null for callers from outside the municipality") List<Seat> committees)
        implements Versioned {

    /** A committee on which the organisation sits. */
    @Schema(name = "OrganisationDetailSeat")
    public record Seat(@NotNull UUID id, @NotNull String name, @NotNull Field field) {}

    @Override
    public long version() {
        return organisation.version();
    }
}

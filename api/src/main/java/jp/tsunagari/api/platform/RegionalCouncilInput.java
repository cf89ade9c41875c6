package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.platform.CouncilStatus;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The regional council (地域協議会, Act 45 of 2023, art. 15) as a caller sends it, whole. */
public record RegionalCouncilInput(
        @NotNull CouncilStatus status,
        @Size(min = 1, max = 200) String name,
        PartialDate establishedOn,
        @Min(1900) @Max(2200) Integer plannedFiscalYear,
        @Size(max = 50) List<UUID> coordinatorOrganisationIds,
        @Size(max = 1000) List<Member> members,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {

    /** A seat on the council; {@code until} is its last day. */
    @Schema(name = "RegionalCouncilInputMember")
    public record Member(@NotNull UUID organisationId, LocalDate from, LocalDate until) {}
}

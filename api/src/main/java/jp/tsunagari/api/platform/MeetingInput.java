package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Precision;

/** A meeting of the platform, held or scheduled, as a caller sends it. */
public record MeetingInput(
        @Size(min = 1, max = 200) String title,
        @NotNull PartialDate heldOn,
        @Size(min = 1, max = 200) String place,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 200) String> agenda,
        @Size(max = 500) List<UUID> attendingOrganisationIds,
        @Min(0) @Max(1_000_000) Integer attendance,
        Precision attendancePrecision,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

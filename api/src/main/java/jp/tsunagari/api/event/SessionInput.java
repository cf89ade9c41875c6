package jp.tsunagari.api.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tsunagari.api.shared.input.Decimals;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a pilot event as a caller sends it. Who came is a set of its own. */
public record SessionInput(
        @Schema(description = "Where it has another than its pilot event") @Size(min = 1, max = 200) String title,
        @NotNull PartialDate heldOn,
        @Schema(description = "HH:mm in Japan") @Pattern(regexp = ClockTime.FORM) String startsAt,
        @Pattern(regexp = ClockTime.FORM) String endsAt,
        @Size(min = 1, max = 200) String venue,
        @Size(min = 1, max = 400) String address,
        @Schema(description = "Decimal degrees (EPSG:6668), with longitude") @Min(-90) @Max(90) @Decimals(6)
                BigDecimal latitude,
        @Min(-180) @Max(180) @Decimals(6) BigDecimal longitude,
        @NotNull SessionFormat format,
        @Schema(description = "Places in all; left out for no limit") @Min(1) @Max(1_000_000) Integer capacity,
        @Schema(description = "Places at the venue") @Min(1) @Max(1_000_000) Integer inPersonCapacity,
        @Schema(description = "Places online") @Min(1) @Max(1_000_000) Integer onlineCapacity,
        @Size(max = 100) List<@NotNull ProgrammeRow> programme,
        @Schema(description = "First day on which people can register") LocalDate registrationOpensOn,
        @Schema(description = "Last day, inclusive") LocalDate registrationClosesOn,
        Boolean cancelled,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

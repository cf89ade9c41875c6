package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.platform.EstablishmentStep;
import jp.tsunagari.domain.shared.Origin;

/** An establishment step as a caller sends it. The month follows from the day, and the fiscal year from either, where not given. */
public record StepInput(
        @NotNull EstablishmentStep step,
        @Size(min = 1, max = 200) String ownLabel,
        @Min(1900) @Max(2200) Integer fiscalYear,
        YearMonth startedMonth,
        LocalDate startedOn,
        Boolean planned,
        @Size(min = 1, max = 200) String headline,
        @Size(min = 1, max = 4000) String notes,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

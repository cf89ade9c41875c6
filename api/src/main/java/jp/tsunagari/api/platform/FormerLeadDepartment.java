package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A department that led the platform before, with its fiscal years as far as known. */
public record FormerLeadDepartment(
        @NotNull @Size(min = 1, max = 200) String name,
        @Min(1900) @Max(2200) Integer fromFiscalYear,
        @Min(1900) @Max(2200) Integer untilFiscalYear) {}

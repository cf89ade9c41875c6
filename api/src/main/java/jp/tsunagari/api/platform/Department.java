package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department of the city office that takes part, with the fiscal years in which it did (null: open). */
public record Department(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull Role role,
        @Min(1900) @Max(2200) Integer fromFiscalYear,
        @Min(1900) @Max(2200) Integer untilFiscalYear) {
    /** Whether it carries the platform or takes part in it. */
    @Schema(name = "DepartmentRole")
    public enum Role {
        MAIN,
        MEMBER
    }
}

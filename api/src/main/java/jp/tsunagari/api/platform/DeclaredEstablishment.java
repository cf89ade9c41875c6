package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The fiscal year that a source gives for the establishment; sources may disagree. The label follows from the year. */
public record DeclaredEstablishment(
        @NotNull @Min(1900) @Max(2200) Integer fiscalYear,
        @Size(min = 1, max = 20) String fiscalYearLabel,
        @NotNull @Size(min = 1, max = 200) String source) {

    public DeclaredEstablishment {
        fiscalYearLabel = PlatformView.label(fiscalYear);
    }
}

package jp.tsunagari.api.municipality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.municipality.MunicipalityKind;
import jp.tsunagari.domain.shared.PartialDate;

/** A municipality as a caller sends it. {@code code} and {@code prefecture} follow from the path; where given they must agree with it. */
public record MunicipalityInput(
        MunicipalityCode code,
        @NotNull @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 200) String nameKana,
        @Size(min = 1, max = 200) String prefecture,
        @NotNull MunicipalityKind kind,
        @Min(0) @Max(100_000_000) Integer population,
        PartialDate populationAsOf,
        @Size(min = 1, max = 200) String populationSource,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

package jp.tsunagari.api.municipality;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.municipality.MunicipalityKind;
import jp.tsunagari.domain.shared.PartialDate;

/** A municipality as it stands in answers. */
public record MunicipalityView(
        @NotNull MunicipalityCode code,
        @NotNull String name,
        String nameKana,
        @NotNull String prefecture,
        @NotNull MunicipalityKind kind,
        Integer population,
        PartialDate populationAsOf,
        String populationSource,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant updatedAt)
        implements Versioned {

    static MunicipalityView of(MunicipalityEntity entity) {
        MunicipalityCode code = new MunicipalityCode(entity.code);
        return new MunicipalityView(
                code,
                entity.name,
                entity.nameKana,
                code.prefecture().ja(),
                entity.kind,
                entity.population,
                entity.populationAsOf == null
                        ? null
                        : PartialDate.parse(entity.populationAsOf).value(),
                entity.populationSource,
                entity.sourceNote,
                entity.version,
                entity.updatedAt);
    }
}

package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.Origin;

/** A source of money as it stands in answers. */
public record FundingSourceView(
        @NotNull UUID id,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String name,
        @NotNull FundingSourceKind kind,
        @NotNull boolean boundToFiscalYear,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static FundingSourceView of(FundingSourceEntity entity) {
        return new FundingSourceView(
                entity.id,
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.kind,
                entity.boundToFiscalYear,
                entity.origin,
                entity.sourceNote,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}

package jp.tsunagari.api.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as it stands in lists. */
public record OrganisationView(
        @NotNull UUID id,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String name,
        String nameKana,
        @NotNull List<String> aliases,
        @NotNull OrganisationKind kind,
        @NotNull List<Field> fields,
        CorporateNumber corporateNumber,
        @Schema(
                        description = "Distinct committees with a seat valid today;"
                                + " null for callers from outside the municipality")
                Integer committeeCount,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull List<ExternalId> externalIds,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static OrganisationView of(OrganisationEntity entity, List<ExternalId> externalIds, Integer committeeCount) {
        return new OrganisationView(
                entity.id,
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.nameKana,
                entity.aliases,
                entity.kind,
                entity.fields,
                entity.corporateNumber == null ? null : new CorporateNumber(entity.corporateNumber),
                committeeCount,
                entity.origin,
                entity.sourceNote,
                externalIds,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}

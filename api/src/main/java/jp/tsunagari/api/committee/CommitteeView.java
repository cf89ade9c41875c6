package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as it stands in answers. */
public record CommitteeView(
        @NotNull UUID id,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String name,
        @NotNull Field field,
        String subfield,
        LocalDate validFrom,
        @Schema(description = "The last day, inclusive; null while the committee goes on") LocalDate validUntil,
        @Schema(
                        description = "Distinct organisations with a seat valid on the day asked for, else today;"
                                + " null for callers from outside the municipality")
                Integer participatingOrganisations,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull List<ExternalId> externalIds,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    static CommitteeView of(CommitteeEntity entity, List<ExternalId> externalIds, Integer participating) {
        return new CommitteeView(
                entity.id,
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.field,
                entity.subfield,
                entity.validFrom,
                entity.validUntil,
                participating,
                entity.origin,
                entity.sourceNote,
                externalIds,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }
}

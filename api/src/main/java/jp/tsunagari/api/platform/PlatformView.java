package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.platform.PlatformStatus;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A platform as it stands in lists. */
public record PlatformView(
        @NotNull UUID id,
        @NotNull MunicipalityCode municipalityCode,
        @NotNull String name,
        String concept,
        @NotNull PlatformStatus status,
        @NotNull Visibility visibility,
        @Schema(description = "Since when it is published or withdrawn; null for a draft") Instant visibilitySince,
        String leadDepartment,
        @NotNull List<FormerLeadDepartment> formerLeadDepartments,
        @NotNull List<Department> departments,
        @NotNull List<Goal> goals,
        Integer establishedFiscalYear,
        String establishedFiscalYearLabel,
        @Schema(description = "null where only the year is known") LocalDate establishedOn,
        @NotNull List<RoadmapPeriod> roadmap,
        @NotNull List<FormerName> formerNames,
        Charter charter,
        UUID advisoryCommitteeId,
        @NotNull List<String> participatingMunicipalityCodes,
        @NotNull List<DeclaredEstablishment> declaredEstablishments,
        @NotNull Origin origin,
        String sourceNote,
        @NotNull List<ExternalId> externalIds,
        @NotNull long version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static PlatformView of(PlatformEntity entity, List<ExternalId> externalIds) {
        return new PlatformView(
                entity.id,
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.concept,
                entity.status,
                entity.visibility,
                entity.visibilitySince,
                entity.leadDepartment,
                entity.formerLeadDepartments,
                entity.departments,
                entity.goals,
                entity.establishedFiscalYear,
                label(entity.establishedFiscalYear),
                entity.establishedOn,
                entity.roadmap,
                entity.formerNames,
                entity.charter,
                entity.advisoryCommitteeId,
                entity.participatingMunicipalityCodes,
                entity.declaredEstablishments,
                entity.origin,
                entity.sourceNote,
                externalIds,
                entity.version,
                entity.createdAt,
                entity.updatedAt);
    }

    static String label(Integer fiscalYear) {
        return fiscalYear == null ? null : new FiscalYear(fiscalYear).label();
    }
}

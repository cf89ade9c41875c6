package jp.tsunagari.api.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A platform as a caller sends it. Its status is not among the fields: it changes by transitions alone. */
public record PlatformInput(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull @Size(min = 1, max = 200) String name,
        @Schema(description = "As it is where left out; a new platform is a DRAFT") Visibility visibility,
        @Size(min = 1, max = 2000) String concept,
        @Size(min = 1, max = 200) String leadDepartment,
        @Size(max = 1000) List<FormerLeadDepartment> formerLeadDepartments,
        @Size(max = 100) List<Department> departments,
        @Size(max = 100) List<Goal> goals,
        @Min(1900) @Max(2200) Integer establishedFiscalYear,
        LocalDate establishedOn,
        @Size(max = 50) List<RoadmapPeriod> roadmap,
        @Size(max = 1000) List<FormerName> formerNames,
        Charter charter,
        UUID advisoryCommitteeId,
        @Size(max = 200) List<MunicipalityCode> participatingMunicipalityCodes,
        @Size(max = 50) List<DeclaredEstablishment> declaredEstablishments,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote,
        @Size(max = 20) List<ExternalId> externalIds)
        implements Input {}

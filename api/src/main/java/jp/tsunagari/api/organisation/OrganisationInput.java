package jp.tsunagari.api.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;

/** An organisation as a caller sends it. */
public record OrganisationInput(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull @Size(min = 1, max = 200) String name,
        @Size(min = 1, max = 200) String nameKana,
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> aliases,
        OrganisationKind kind,
        @Size(max = 20) List<Field> fields,
        CorporateNumber corporateNumber,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote,
        @Size(max = 20) List<ExternalId> externalIds)
        implements Input {}

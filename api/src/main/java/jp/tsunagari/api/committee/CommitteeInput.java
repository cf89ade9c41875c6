package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;

/** A committee as a caller sends it. */
public record CommitteeInput(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull Field field,
        @Size(min = 1, max = 200) String subfield,
        LocalDate validFrom,
        LocalDate validUntil,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote,
        @Size(max = 20) List<ExternalId> externalIds)
        implements Input {}

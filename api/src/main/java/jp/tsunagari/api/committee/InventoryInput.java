package jp.tsunagari.api.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationKind;
import jp.tsunagari.api.shared.input.ImportInput;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole committee inventory of a city: which organisation sits on which committee on a day. */
public record InventoryInput(
        MunicipalityCode municipalityCode,
        @NotNull LocalDate asOf,
        @Size(min = 1, max = 2000) String source,
        @Size(min = 1, max = 2000) String note,
        @NotNull @Size(max = 2000) List<CommitteeRow> committees,
        @Size(max = 20_000) List<OrganisationRow> organisations,
        @Size(max = 20_000) List<OrganisationCount> organisationCounts,
        @NotNull @Size(max = 50_000) List<MembershipRow> memberships)
        implements ImportInput {

    InventoryInput with(String otherSource, String otherNote) {
        return new InventoryInput(
                municipalityCode,
                asOf,
                otherSource,
                otherNote,
                committees,
                organisations,
                organisationCounts,
                memberships);
    }

    /** A committee; {@code participatingOrganisations} is checked against the memberships. */
    @Schema(name = "InventoryInputCommitteeRow")
    public record CommitteeRow(
            UUID id,
            @NotNull @Size(min = 1, max = 200) String name,
            @Schema(description = "A field, or field and subfield as documents print them: 福祉(地域福祉)")
                    @NotNull
                    @Size(min = 1, max = 250)
                    String field,
            @Size(min = 1, max = 200) String subfield,
            LocalDate validFrom,
            LocalDate validUntil,
            @Min(0) @Max(100_000) Integer participatingOrganisations,
            @Size(max = 20) List<ExternalId> externalIds) {}

    /** An organisation by which memberships can be matched; one that is only named in a membership needs no row. */
    @Schema(name = "InventoryInputOrganisationRow")
    public record OrganisationRow(
            UUID id,
            @NotNull @Size(min = 1, max = 200) String name,
            @Size(min = 1, max = 200) String nameKana,
            @Size(max = 20) List<@NotNull @Size(min = 1, max = 200) String> aliases,
            OrganisationKind kind,
            @Size(max = 20) List<Field> fields,
            CorporateNumber corporateNumber,
            @Size(max = 20) List<ExternalId> externalIds) {}

    /** What a source prints as the number of committees of an organisation; checked against the memberships. */
    @Schema(name = "InventoryInputOrganisationCount")
    public record OrganisationCount(
            @NotNull @Size(min = 1, max = 200) String name, @NotNull @Min(0) @Max(2000) Integer committeeCount) {}

    /** A seat; committee and organisation by id, or by name. */
    @Schema(name = "InventoryInputMembershipRow")
    public record MembershipRow(
            @Size(min = 1, max = 200) String committee,
            UUID committeeId,
            @Size(min = 1, max = 200) String organisation,
            UUID organisationId,
            LocalDate from,
            LocalDate until,
            @Size(min = 1, max = 200) String role,
            Origin origin) {}
}

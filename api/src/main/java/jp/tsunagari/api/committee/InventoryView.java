package jp.tsunagari.api.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The committee inventory of a city on a day, in the form in which it is sent. */
public record InventoryView(
        @NotNull MunicipalityCode municipalityCode,
        @NotNull LocalDate asOf,
        String source,
        String note,
        @NotNull List<CommitteeRow> committees,
        @NotNull List<OrganisationRow> organisations,
        @NotNull List<MembershipRow> memberships,
        @JsonIgnore long version)
        implements Versioned {

    /** A committee valid on the day. */
    @Schema(name = "InventoryCommitteeRow")
    public record CommitteeRow(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Field field,
            String subfield,
            LocalDate validFrom,
            LocalDate validUntil,
            @NotNull int participatingOrganisations) {}

    /** An organisation that sits on a committee that day. */
    @Schema(name = "InventoryOrganisationRow")
    public record OrganisationRow(@NotNull UUID id, @NotNull String name, CorporateNumber corporateNumber) {}

    /** A seat valid on the day. */
    @Schema(name = "InventoryMembershipRow")
    public record MembershipRow(
            @NotNull String committee,
            @NotNull UUID committeeId,
            @NotNull String organisation,
            @NotNull UUID organisationId,
            LocalDate from,
            LocalDate until,
            String role,
            @NotNull Origin origin) {}
}

package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.domain.funding.Contractor;
import jp.tsunagari.domain.funding.ContractorKind;
import jp.tsunagari.domain.shared.CorporateNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a contract is made with, as it is sent and as it stands in answers. */
@Schema(name = "Contractor")
public record ContractorForm(
        @Schema(description = "ORGANISATION where left out; of an INDIVIDUAL nothing else is kept") ContractorKind kind,
        @Schema(description = "As the source writes it; of an organisation of the city, its own name where left out")
                @Size(min = 1, max = 200)
                String name,
        CorporateNumber corporateNumber,
        @Schema(description = "An organisation of the same municipality") UUID organisationId) {

    static ContractorForm of(Contractor contractor) {
        return of(contractor, contractor.organisationId());
    }

    /** @param seen the organisations that the caller sees; who another is is told by its name only */
    static ContractorForm of(Contractor contractor, Set<UUID> seen) {
        boolean isSeen = contractor.organisationId() != null && seen.contains(contractor.organisationId());
        return of(contractor, isSeen ? contractor.organisationId() : null);
    }

    private static ContractorForm of(Contractor contractor, UUID organisationId) {
        return new ContractorForm(
                contractor.kind(),
                contractor.name(),
                contractor.corporateNumber() == null ? null : new CorporateNumber(contractor.corporateNumber()),
                organisationId);
    }

    Contractor toContractor() {
        return new Contractor(
                kind == null ? ContractorKind.ORGANISATION : kind,
                name,
                corporateNumber == null ? null : corporateNumber.value(),
                organisationId);
    }
}

package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.domain.funding.Contractor;
import jp.tsunagari.domain.funding.ContractorKind;

/** A contractor of a contract as it is stored. */
@Embeddable
public class ContractorRow {
    @Enumerated(EnumType.STRING)
    public ContractorKind kind;

    /** Also of an organisation of the city: as it was called when the contract was made. */
    public String name;

    @Column(name = "corporate_number")
    public String corporateNumber;

    @Column(name = "organisation_id")
    public UUID organisationId;

    /** @param names of organisations of the city, for contractors that are given without one */
    static ContractorRow of(Contractor contractor, Map<UUID, String> names) {
        ContractorRow row = new ContractorRow();
        row.kind = contractor.kind();
        row.name = contractor.name() == null && contractor.organisationId() != null
                ? names.get(contractor.organisationId())
                : contractor.name();
        row.corporateNumber = contractor.corporateNumber();
        row.organisationId = contractor.organisationId();
        return row;
    }

    Contractor toContractor() {
        return new Contractor(kind, name, corporateNumber, organisationId);
    }
}

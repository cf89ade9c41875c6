package jp.tsunagari.domain.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * Whom a contract is made with (発注先).
 *
 * @param kind organisation or natural person
 * @param name as the source writes it, or null where {@code organisationId} says it
 * @param corporateNumber 13 digits, or null where it is not known
 * @param organisationId the organisation of the city, or null where it is none
 */
public record Contractor(ContractorKind kind, String name, String corporateNumber, UUID organisationId) {

    /** A natural person. */
    public static final Contractor A_PERSON = new Contractor(ContractorKind.INDIVIDUAL, null, null, null);

    /**
     * What is wrong with it: a person is stored without a name, an organisation has one.
     *
     * @return {@link RefusalCode#INDIVIDUAL_NAMED} on each field that says who the person is; or
     *     {@link RefusalCode#CONTRACTOR_NAME_MISSING} on {@code name}; or nothing
     */
    public List<Refusal> faults() {
        List<Refusal> faults = new ArrayList<>();
        if (kind == ContractorKind.INDIVIDUAL) {
            personHasNo(name, "name", faults);
            personHasNo(corporateNumber, "corporateNumber", faults);
            personHasNo(organisationId, "organisationId", faults);
        } else if (organisationId == null && (name == null || name.isBlank())) {
            faults.add(Refusal.of(RefusalCode.CONTRACTOR_NAME_MISSING, "name"));
        }
        return List.copyOf(faults);
    }

    /** By what two contractors are the same: organisation, else corporate number, else name. Persons can't be told apart. */
    String identity() {
        if (kind == ContractorKind.INDIVIDUAL) {
            return "person";
        }
        if (organisationId != null) {
            return "organisation " + organisationId;
        }
        return corporateNumber != null ? "number " + corporateNumber : "name " + name;
    }

    private static void personHasNo(Object given, String field, List<Refusal> faults) {
        if (given != null) {
            faults.add(Refusal.of(RefusalCode.INDIVIDUAL_NAMED, field));
        }
    }
}

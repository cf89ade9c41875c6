package jp.tsunagari.domain.funding;

import static jp.tsunagari.domain.funding.ContractorKind.INDIVIDUAL;
import static jp.tsunagari.domain.funding.ContractorKind.ORGANISATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class ContractorTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void aPersonIsNobodyInParticular() {
        assertEquals(List.of(), Contractor.A_PERSON.faults());
        assertEquals(
                List.of(named("name"), named("corporateNumber"), named("organisationId")),
                new Contractor(INDIVIDUAL, "氏名", "1000000000000", ID).faults());
        assertEquals(List.of(named("name")), new Contractor(INDIVIDUAL, "", null, null).faults());
    }

    @Test
    void anOrganisationIsNamedByItselfOrByItsEntry() {
        assertEquals(List.of(), new Contractor(ORGANISATION, "北海印刷株式会社", null, null).faults());
        assertEquals(List.of(), new Contractor(ORGANISATION, null, null, ID).faults());
        List<Refusal> missing = List.of(Refusal.of(RefusalCode.CONTRACTOR_NAME_MISSING, "name"));
        assertEquals(missing, new Contractor(ORGANISATION, null, "1000000000000", null).faults());
        assertEquals(missing, new Contractor(ORGANISATION, " ", null, null).faults());
    }

    @Test
    void theSameIsKnownByItsEntryThenByItsNumberThenByItsName() {
        Contractor entry = new Contractor(ORGANISATION, "一", "1", ID);
        assertEquals(entry.identity(), new Contractor(ORGANISATION, "二", "2", ID).identity());
        Contractor number = new Contractor(ORGANISATION, "一", "1", null);
        assertEquals(number.identity(), new Contractor(ORGANISATION, "二", "1", null).identity());
        assertNotEquals(number.identity(), new Contractor(ORGANISATION, "1", null, null).identity());
        assertEquals(Contractor.A_PERSON.identity(), new Contractor(INDIVIDUAL, null, null, null).identity());
        assertNotEquals(new Contractor(ORGANISATION, "person", null, null).identity(), Contractor.A_PERSON.identity());
    }

    private static Refusal named(String field) {
        return Refusal.of(RefusalCode.INDIVIDUAL_NAMED, field);
    }
}

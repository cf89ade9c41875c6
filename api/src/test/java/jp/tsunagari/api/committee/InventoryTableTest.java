package jp.tsunagari.api.committee;

import static org.hamcrest.Matchers.contains;

import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inventory as the table that an office keeps. */
@ApiTest
class InventoryTableTest {
    private Inventories inventories;

    @BeforeEach
    void city() {
        inventories = Inventories.ofNewCity();
    }

    @Test
    void aCommitteeWhoseFieldStandsInALaterRowOnlyIsAFaultOfTheFirstRow() {
        inventories
                .putTable("会議体,分野,団体\nA,,X\nA,福祉,Y\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/field"))
                .body("errors.code", contains("missing"));
    }
}

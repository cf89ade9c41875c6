package jp.tsunagari.api.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What the first start holds of the five documents. */
@ApiTest
class DemoRecordsTest {
    private static ValidatableResponse under(String code, String child) {
        return Api.call()
                .get("/api/v1/platforms/" + Api.platform(code) + child)
                .then()
                .statusCode(200);
    }

    @Test
    void bothYearsOfIchiharaAreOnePlatformWithHistory() {
        Api.call().get("/api/v1/platforms?municipalityCode=122190").then().body("total", equalTo(1));
        under("122190", "")
                .body("status", equalTo("ESTABLISHED"))
                .body("formerNames", hasSize(greaterThan(0)))
                .body("goals.fiscalYear", hasItem(2024))
                .body("goals.fiscalYearLabel", hasItem("令和6年度"))
                .body("declaredEstablishments", hasSize(greaterThan(1)))
                .body("roadmap", hasSize(3));
    }

    @Test
    void theCorePartnersOfIchiharaAreTheThirteenReadableOnes() {
        under("122190", "/members?tier=CORE_PARTNER&limit=200")
                .body("total", equalTo(13))
                .body("items.field", everyItem(notNullValue()))
                .body("items.sourceNote", hasItem(containsString("判読")))
                .body("items.origin", everyItem(equalTo("DOCUMENT")));
    }

    @Test
    void stepsCarryTheMonthsThatTheDocumentsPrint() {
        under("122190", "/steps?limit=200")
                .body("items.findAll { it.step == 'THEME' }.startedMonth", hasItem("2023-03"))
                .body("items.findAll { it.step == 'DESIGN' }.startedMonth", hasItem("2024-03"))
                .body("items.findAll { it.step == 'REGIONAL_COUNCIL' }.startedOn", hasItem("2024-04-01"))
                .body("items.findAll { it.step == 'OWN' }", hasSize(6));
        under("342041", "/steps").body("items.findAll { it.step == 'OWN' }", hasSize(3));
    }

    @Test
    void theCouncilOfKumamotoIsPlannedWithFourCoordinatorsAndAWarning() {
        under("431001", "/regional-council")
                .body("status", equalTo("PLANNED"))
                .body("plannedFiscalYear", equalTo(2025))
                .body("coordinatorOrganisationIds", hasSize(4))
                .body("warnings.code", hasItem("SEVERAL_COORDINATORS"));
    }

    @Test
    void everyPlatformOfTheDocumentsIsThereAndTellsItsSource() {
        Api.call()
                .get("/api/v1/platforms?limit=200")
                .then()
                .body(
                        "items.municipalityCode",
                        hasItems("122190", "401307", "431001", "342041", "012301", "131148", "382035"))
                .body(
                        "items.findAll { it.origin != 'DOCUMENT' && it.externalIds.any { e -> e.system == 'demo' } }",
                        hasSize(0))
                .body(
                        "items.findAll { it.externalIds.any { e -> e.system == 'demo' } }.sourceNote",
                        everyItem(notNullValue()));
        under("012301", "/meetings")
                .body("items[0].heldOn", equalTo("2024-02-16"))
                .body("items[0].attendance", equalTo(70))
                .body("items[0].attendancePrecision", equalTo("ABOUT"));
    }

    @Test
    void reconstructedSeatsSayThatTheyAre() {
        under("122190", "/committee-inventory")
                .body("memberships", hasSize(108))
                .body("memberships.findAll { it.origin == 'INFERRED' }", hasSize(10))
                .body("memberships.findAll { it.origin == 'GENERATED' }", hasSize(98))
                .body("note", containsString("GENERATED"))
                .body("memberships.origin", not(hasItem("ENTERED")));
    }
}

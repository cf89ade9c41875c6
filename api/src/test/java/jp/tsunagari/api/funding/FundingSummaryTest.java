package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.domain.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** Where the money of a year went, as the sum of its lines. */
@ApiTest
class FundingSummaryTest {
    private static final List<String> SUMS = List.of(
            "awardedYen", "allocatedYen", "unallocatedYen", "contractedYen", "paidYen", "returnedYen", "leftYen");

    /** Awards and allocations that no document prints are the sum of the printed contracts, as rules.md 6 says. */
    @Test
    void theContractsOfTheDocumentsComeOut() throws IOException {
        for (JsonNode vector : vectors()) {
            Money money = new Money();
            int year = vector.get("fiscalYear").intValue();
            long total = vector.get("total").longValue();
            String award = money.award(
                    Map.of("fiscalYear", year, "amountYen", total, "origin", "DERIVED", "sourceNote", "発注の合計"));
            for (JsonNode row : vector.get("contracts")) {
                String allocation = Api.create(
                        "awards/" + award + "/allocations",
                        Map.of(
                                "amountYen",
                                row.get(2).longValue(),
                                "purpose",
                                row.get(0).textValue(),
                                "origin",
                                "DERIVED",
                                "sourceNote",
                                "発注の合計"));
                List<Map<String, String>> contractors = new ArrayList<>();
                row.get(1).forEach(name -> contractors.add(Map.of("name", name.textValue())));
                Api.create(
                        "allocations/" + allocation + "/contracts",
                        Map.of(
                                "amountYen",
                                row.get(2).longValue(),
                                "contractors",
                                contractors,
                                "origin",
                                "DOCUMENT",
                                "sourceNote",
                                "事例集"));
            }
            JsonPath summary = money.summary(year).jsonPath();
            assertEquals(
                    total,
                    summary.getLong("contractedYen"),
                    vector.get("municipality").textValue());
            assertEquals(0, summary.getLong("paidYen"));
            assertEquals(true, summary.getBoolean("containsDerived"));
            assertEquals(false, summary.getBoolean("containsApproximate"));
            for (int i = 0; i < vector.get("contracts").size(); i++) {
                JsonNode row = vector.get("contracts").get(i);
                List<String> names = new ArrayList<>();
                row.get(1).forEach(name -> names.add(name.textValue()));
                assertEquals(names, summary.getList("byContractor[" + i + "].contractors.name"));
                assertEquals(row.get(2).longValue(), summary.getLong("byContractor[" + i + "].contractedYen"));
            }
            money.requireIntact();
        }
    }

    @Test
    void everyTotalIsTheSumOfItsLines() {
        Money money = aYear();
        JsonPath summary = money.summary(2024).jsonPath();
        for (String sum : SUMS) {
            assertEquals(summary.getLong(sum), summary.getLong("bySource." + sum + ".sum()"), sum);
        }
        for (String sum : List.of("allocatedYen", "contractedYen", "paidYen")) {
            assertEquals(summary.getLong(sum), summary.getLong("byPilotEvent." + sum + ".sum()"), sum);
        }
        for (String sum : List.of("contractedYen", "paidYen")) {
            assertEquals(summary.getLong(sum), summary.getLong("byContractor." + sum + ".sum()"), sum);
        }
        money.summary(2024)
                .then()
                .body("awardedYen", equalTo(1_500))
                .body("allocatedYen", equalTo(900))
                .body("unallocatedYen", equalTo(600))
                .body("contractedYen", equalTo(550))
                .body("paidYen", equalTo(180))
                .body("leftYen", equalTo(1_320))
                .body("containsDerived", equalTo(false))
                .body("containsApproximate", equalTo(true))
                .body("byPilotEvent.runsPlatform", contains(false, true))
                .body("byPilotEvent.allocatedYen", contains(700, 200))
                .body("byContractor.contractedYen", contains(450, 100));
    }

    @Test
    void aPlatformShowsTheTotalsOfThisYear() {
        Money money = new Money();
        int year = FiscalYear.of(Instant.now()).year();
        String award = money.award(year, 1_000);
        money.award(year - 1, 5_000);
        Money.reverse("awards/" + award, 100);
        String contract = Money.post(
                        "allocations/" + Money.allocation(award, 600) + "/contracts",
                        Money.contract(500, year + "-04-01"))
                .path("id");
        Api.create("contracts/" + contract + "/payments", Map.of("amountYen", 200, "date", year + "-05-01"));
        Money.get("platforms/" + money.platform)
                .then()
                .body("summary.fiscalYear", equalTo(year))
                .body(
                        "summary.funding",
                        equalTo(Map.of(
                                "awardedYen",
                                900,
                                "allocatedYen",
                                600,
                                "contractedYen",
                                500,
                                "paidYen",
                                200,
                                "containsDerived",
                                false,
                                "containsApproximate",
                                false)));
    }

    /** Wherever the sums of a year stand: as long as something is left of the amount. */
    @Test
    void everySummarySaysWhetherItContainsWhatIsWorkedOutOrApproximate() {
        Money money = new Money();
        int year = FiscalYear.of(Instant.now()).year();
        String award = money.award(year, 1_000);
        marks(money, year, false, false);
        for (Map<String, ?> more : List.of(
                Map.of("origin", "DOCUMENT", "sourceNote", "事例集"), Map.of("origin", "DERIVED", "sourceNote", "合計"))) {
            String allocation =
                    Api.create("awards/" + award + "/allocations", Money.with(more, Map.of("amountYen", 100)));
            marks(money, year, more.get("origin").equals("DERIVED"), false);
            if (more.get("origin").equals("DERIVED")) {
                Money.reverse("allocations/" + allocation, 40);
                marks(money, year, true, false);
                Money.reverse("allocations/" + allocation, 60);
                marks(money, year, false, false);
            }
        }
        String approximate = money.award(Map.of("fiscalYear", year, "amountYen", 7, "approximate", true));
        marks(money, year, false, true);
        Money.reverse("awards/" + approximate, 7);
        marks(money, year, false, false);
    }

    private static void marks(Money money, int year, boolean derived, boolean approximate) {
        String platform = "platforms/" + money.platform;
        money.summary(year)
                .then()
                .body("containsDerived", equalTo(derived))
                .body("containsApproximate", equalTo(approximate));
        Money.get(platform + "/year-summary?fiscalYear=" + year)
                .then()
                .body("funding.containsDerived", equalTo(derived))
                .body("funding.containsApproximate", equalTo(approximate));
        Money.get(platform)
                .then()
                .body("summary.funding.containsDerived", equalTo(derived))
                .body("summary.funding.containsApproximate", equalTo(approximate));
    }

    @Test
    void theTableHasEveryLine() {
        Money money = aYear();
        String csv = Api.call()
                .accept("text/csv")
                .get("/api/v1/platforms/" + money.platform + "/funding-summary?fiscalYear=2024")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertEquals("\uFEFF内訳,名称,交付決定額（円）,配分額（円）,未配分額（円）,発注額（円）,支払額（円）,返還額（円）,残額（円）,計算した額を含む,概数を含む", lines.get(0));
        assertEquals("TOTAL,,1500,900,600,550,180,0,1320,false,true", lines.get(1));
        assertEquals(2 + 2 + 2 + 2, lines.size(), csv);
        assertEquals("CONTRACTOR,個人,,,,100,0,,,,", lines.get(lines.size() - 1));
    }

    /** Outside, the amounts of a published platform are told, and of pilot events and organisations what is told of them elsewhere. */
    @Test
    void whoSeesThePlatformSeesItsSummary() {
        Money money = new Money();
        String shown = money.pilotEvent(money.platform);
        Api.patch("pilot-events/" + shown, "*", Map.of("visibility", "PUBLISHED"))
                .then()
                .statusCode(200);
        String award = money.award(2024, 1_000);
        String organisation = Api.newOrganisation(money.city);
        String draft = money.pilotEvent(money.platform);
        for (String event : List.of(draft, shown, money.pilotEvent(money.platform))) {
            String allocation =
                    Api.create("awards/" + award + "/allocations", Map.of("amountYen", 150, "pilotEventId", event));
            if (event.equals(draft)) {
                Money.contract(allocation, 50);
            }
            Api.create(
                    "allocations/" + allocation + "/contracts",
                    Money.with(
                            Money.contract(100, "2024-10-01"),
                            Map.of("contractors", List.of(Map.of("organisationId", organisation)))));
        }
        String path = "/api/v1/platforms/" + money.platform + "/funding-summary?fiscalYear=2024";
        String stranger = Keys.of(Role.COUNCIL, new Money().city);
        for (Supplier<RequestSpecification> caller :
                List.<Supplier<RequestSpecification>>of(Api::anonymous, () -> Api.as(stranger))) {
            ValidatableResponse outside = caller.get().get(path).then().statusCode(200);
            outside.body("awardedYen", equalTo(1_000))
                    .body("byPilotEvent.pilotEventId", contains(shown, null))
                    .body("byPilotEvent.allocatedYen", contains(150, 300))
                    .body("byPilotEvent.runsPlatform", contains(false, false))
                    .body("byContractor[0].contractors[0].organisationId", nullValue())
                    .body("byContractor.contractors.size()", equalTo(2))
                    .body("byContractor.contractedYen", contains(100, 250))
                    .body("byContractor[1].contractors", empty());
            String table = caller.get().accept("text/csv").get(path).asString();
            assertFalse(table.contains("株式会社試験"), table);
            assertTrue(table.contains("CONTRACTOR,,,,,250,0"), table);
        }
        Api.as(Keys.of(Role.COUNCIL, money.city))
                .get(path)
                .then()
                .body("byPilotEvent.pilotEventId", hasItems(shown))
                .body("byPilotEvent.size()", equalTo(3))
                .body("byContractor.contractedYen", contains(50, 300))
                .body("byContractor[0].contractors.name", contains("株式会社試験"))
                .body("byContractor[1].contractors[0].organisationId", equalTo(organisation));
        Api.patch("platforms/" + money.platform, "*", Map.of("visibility", "WITHDRAWN"));
        Api.anonymous().get(path).then().statusCode(410);
        Api.as(Keys.of(Role.NATIONAL)).get(path).then().statusCode(200).body("awardedYen", equalTo(1_000));
    }

    /** Two sources, a pilot event and the running of the platform, an organisation and a person, reversals of each kind. */
    private static Money aYear() {
        Money money = new Money();
        String award = money.award(2024, 1_000);
        String own = money.award(
                Map.of("sourceId", money.source(Map.of("kind", "OWN")), "fiscalYear", 2024, "amountYen", 600));
        Money.reverse("awards/" + own, 100);
        String allocation = Api.create(
                "awards/" + award + "/allocations",
                Map.of("amountYen", 800, "pilotEventId", money.pilotEvent(money.platform)));
        Money.reverse("allocations/" + allocation, 100);
        String running = Money.allocation(own, 200);
        String contract = Money.contract(allocation, 500);
        Money.reverse("contracts/" + contract, 50);
        String payment = Money.payment(contract, 200);
        Money.reverse("payments/" + payment, 20);
        Api.create(
                "allocations/" + running + "/contracts",
                Money.with(
                        Money.contract(100, "2024-10-01"),
                        Map.of("contractors", List.of(Map.of("kind", "INDIVIDUAL")), "approximate", true)));
        return money;
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream in = FundingSummaryTest.class.getResourceAsStream("/funding.json")) {
            return new ObjectMapper().readTree(in).path("platforms");
        }
    }
}

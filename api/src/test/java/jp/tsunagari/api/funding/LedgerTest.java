package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of the money from the award to the payment, and what each entry says of what hangs under it. */
@ApiTest
class LedgerTest {
    private Money money;

    @BeforeEach
    void newCity() {
        money = new Money();
    }

    @Test
    void everyEntryTellsWhatBecameOfIt() {
        String award = money.award(2024, 1_000_000);
        String event = money.pilotEvent(money.platform);
        String allocation = Api.create(
                "awards/" + award + "/allocations",
                Map.of("amountYen", 600_000, "pilotEventId", event, "purpose", "調査"));
        Money.allocation(award, 100_000);
        String contract = Money.contract(allocation, 500_000);
        String payment = Money.payment(contract, 200_000);
        Money.reverse("payments/" + payment, 50_000).then().statusCode(201);
        Money.reverse("contracts/" + contract, 100_000).then().statusCode(201);

        Money.get("payments/" + payment)
                .then()
                .statusCode(200)
                .body("netYen", equalTo(150_000))
                .body("reversedYen", equalTo(50_000));
        Money.get("contracts/" + contract)
                .then()
                .body("netYen", equalTo(400_000))
                .body("paidYen", equalTo(150_000))
                .body("openYen", equalTo(250_000))
                .body("contractors.name", contains("株式会社試験"))
                .body("contractors.kind", contains("ORGANISATION"));
        Money.get("allocations/" + allocation)
                .then()
                .body("pilotEventId", equalTo(event))
                .body("pilotEventTitle", notNullValue())
                .body("contractedYen", equalTo(400_000))
                .body("uncontractedYen", equalTo(200_000))
                .body("paidYen", equalTo(150_000));
        Money.get("awards/" + award)
                .then()
                .body("fiscalYearLabel", equalTo("令和6年度"))
                .body("allocatedYen", equalTo(700_000))
                .body("unallocatedYen", equalTo(300_000))
                .body("contractedYen", equalTo(400_000))
                .body("paidYen", equalTo(150_000))
                .body("leftYen", equalTo(850_000))
                .body("state", equalTo("OPEN"))
                .body("contractsUntil", equalTo("2025-03-31"))
                .body("paymentsUntil", equalTo("2025-05-31"));
        Money.get("pilot-events/" + event).then().body("contractedYen", equalTo(400_000));
        money.requireIntact();
    }

    @Test
    void listsShowWhatTheSingleEntryShows() {
        String award = money.award(2024, 100);
        String allocation = Money.allocation(award, 100);
        String contract = Money.contract(allocation, 60);
        String payment = Money.payment(contract, 10);
        String reversal =
                Money.reverse("payments/" + payment, 4).then().extract().path("id");
        for (List<String> pair : List.of(
                List.of("platforms/" + money.platform + "/awards", "awards/" + award),
                List.of("awards/" + award + "/allocations", "allocations/" + allocation),
                List.of("allocations/" + allocation + "/contracts", "contracts/" + contract),
                List.of("contracts/" + contract + "/payments", "payments/" + payment),
                List.of("payments/" + payment + "/reversals", "reversals/" + reversal))) {
            Map<String, Object> single =
                    Money.get(pair.get(1)).then().statusCode(200).extract().path("");
            Money.get(pair.get(0)).then().statusCode(200).body("items", contains(single));
        }
    }

    @Test
    void awardsAreFoundByYearSourceAndState() {
        String foundation = money.source(Map.of("kind", "FOUNDATION"));
        String first = money.award(2023, 10);
        String second = money.award(2024, 10);
        String third = money.award(Map.of("fiscalYear", 2024, "amountYen", 10, "sourceId", foundation));
        Money.settle(second, 10).then().statusCode(200);
        String awards = "platforms/" + money.platform + "/awards";
        Money.get(awards).then().body("items.id", contains(first, second, third));
        Money.get(awards + "?fiscalYear=2024").then().body("items.id", contains(second, third));
        Money.get(awards + "?sourceId=" + foundation).then().body("items.id", contains(third));
        Money.get(awards + "?state=SETTLED").then().body("items.id", contains(second));
        Money.get(awards + "?state=OPEN&fiscalYear=2024").then().body("items.id", contains(third));
    }

    @Test
    void nothingOfTheLedgerIsChangedOrDeletedInPlace() {
        String award = money.award(2024, 100);
        String allocation = Money.allocation(award, 100);
        String contract = Money.contract(allocation, 100);
        String payment = Money.payment(contract, 100);
        String reversal = Money.reverse("payments/" + payment, 1).path("id");
        for (String path : List.of(
                "awards/" + award,
                "allocations/" + allocation,
                "contracts/" + contract,
                "payments/" + payment,
                "reversals/" + reversal)) {
            assertEquals(
                    405,
                    Api.raw().header("If-Match", "*").delete("/api/v1/" + path).statusCode(),
                    path);
            assertEquals(
                    405,
                    Api.raw()
                            .header("If-Match", "*")
                            .contentType("application/merge-patch+json")
                            .body("{}")
                            .patch("/api/v1/" + path)
                            .statusCode(),
                    path);
        }
    }

    @Test
    void anEntryThatIsSentAgainIsMadeOnce() {
        String award = money.award(2024, 100);
        String path = "/api/v1/awards/" + award + "/allocations";
        Response first = Api.call()
                .header("Idempotency-Key", "allocation-1")
                .body(Map.of("amountYen", 60))
                .post(path);
        Response second = Api.call()
                .header("Idempotency-Key", "allocation-1")
                .body(Map.of("amountYen", 60))
                .post(path);
        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
        Money.get("awards/" + award).then().body("allocatedYen", equalTo(60));
        // Without a key it is another allocation, for which nothing is left.
        Money.post("awards/" + award + "/allocations", Map.of("amountYen", 60))
                .then()
                .statusCode(409);
    }

    @Test
    void whatAnEntryNamesMustBeOfTheSamePlatformOrCity() {
        String award = money.award(2024, 100);
        String event = money.pilotEvent(money.anotherPlatform());
        Money other = new Money();
        refused(
                Money.post("awards/" + award + "/allocations", Map.of("amountYen", 1, "pilotEventId", event)),
                "/pilotEventId unknown-pilot-event");
        refused(
                Money.post(
                        "platforms/" + money.platform + "/awards",
                        Map.of("sourceId", other.source, "fiscalYear", 2024, "amountYen", 1)),
                "/sourceId unknown-funding-source");
        refused(
                Money.post(
                        "allocations/" + Money.allocation(award, 1) + "/contracts",
                        Money.with(
                                Money.contract(1, "2024-10-01"),
                                Map.of(
                                        "contractors",
                                        List.of(Map.of("organisationId", Api.newOrganisation(other.city)))))),
                "/contractors/0/organisationId unknown-organisation");
    }

    @Test
    void contractorsAreOrganisationsNamesOrAPersonWithoutAName() {
        String organisation = Api.newOrganisation(money.city);
        String name = Money.get("organisations/" + organisation).path("name");
        String allocation = Money.allocation(money.award(2024, 100), 100);
        Map<String, Object> contract = Money.contract(1, "2024-10-01");
        Money.post(
                        "allocations/" + allocation + "/contracts",
                        Money.with(
                                contract,
                                Map.of(
                                        "contractors",
                                        List.of(
                                                Map.of("organisationId", organisation),
                                                Map.of("name", "株式会社試験", "corporateNumber", "1180301018771"),
                                                Map.of("kind", "INDIVIDUAL")))))
                .then()
                .statusCode(201)
                .body("contractors.name", contains(name, "株式会社試験", null))
                .body("contractors.kind", contains("ORGANISATION", "ORGANISATION", "INDIVIDUAL"))
                .body("contractors.corporateNumber", contains(null, "1180301018771", null));
        refused(
                Money.post(
                        "allocations/" + allocation + "/contracts",
                        Money.with(
                                contract,
                                Map.of(
                                        "date",
                                        "2025-04-01",
                                        "contractors",
                                        List.of(
                                                Map.of("kind", "INDIVIDUAL", "name", "某"),
                                                Map.of("corporateNumber", "1180301018771"))))),
                "/date contract-outside-year",
                "/contractors/0/name individual-named",
                "/contractors/1/name contractor-name-missing");
        refused(
                Money.post(
                        "allocations/" + allocation + "/contracts",
                        Money.with(contract, Map.of("contractors", List.of()))),
                "/contractors array-size");
        String tag = Api.tag("organisations/" + organisation);
        Api.call()
                .header("If-Match", tag)
                .delete("/api/v1/organisations/" + organisation)
                .then()
                .statusCode(409)
                .body("errors.code", contains("used-as-contractor"));
    }

    @Test
    void whatHasEntriesIsNotDeleted() {
        String award = money.award(2024, 100);
        String event = money.pilotEvent(money.platform);
        Api.create("awards/" + award + "/allocations", Map.of("amountYen", 1, "pilotEventId", event));
        for (List<String> pair : List.of(
                List.of("funding-sources/" + money.source, "used-by-award"),
                List.of("platforms/" + money.platform, "used-by-award"),
                List.of("pilot-events/" + event, "used-by-allocation"))) {
            Api.call()
                    .header("If-Match", "*")
                    .delete("/api/v1/" + pair.get(0))
                    .then()
                    .statusCode(409)
                    .body("errors.code", org.hamcrest.Matchers.hasItem(pair.get(1)));
        }
    }

    @Test
    void aDayIsNeededWhereNoDocumentIsTheOrigin() {
        String allocation = Money.allocation(money.award(2024, 100), 100);
        Map<String, Object> contract = Map.of("amountYen", 1, "contractors", List.of(Map.of("name", "印刷会社")));
        String path = "allocations/" + allocation + "/contracts";
        refused(Money.post(path, contract), "/date entry-date-missing");
        refused(Money.post(path, Money.with(contract, Map.of("date", "2024-10"))), "/date entry-day-missing");
        refused(Money.post(path, Money.with(contract, Map.of("month", "2024-10"))), "/month entry-day-missing");
        Response otherMonth = Money.post(path, Money.with(contract, Map.of("month", "2024-09", "date", "2024-10-01")));
        refused(otherMonth, "/month month-disagrees-with-day");
        otherMonth.then().body("errors.message", contains("その日付の年月は 2024-10 です。"));
        Money.post(path, Money.with(contract, Map.of("month", "2024-10", "date", "2024-10-01")))
                .then()
                .statusCode(201)
                .body("date", equalTo("2024-10-01"))
                .body("month", nullValue());
        Map<String, Object> printed = Money.with(contract, Map.of("origin", "DOCUMENT", "sourceNote", "事例集 表3"));
        Money.post(path, printed)
                .then()
                .statusCode(201)
                .body("date", nullValue())
                .body("month", nullValue());
        Money.post(path, Money.with(printed, Map.of("month", "2024-10")))
                .then()
                .statusCode(201)
                .body("date", equalTo("2024-10"))
                .body("month", equalTo("2024-10"));
        Money.post(path, Money.with(printed, Map.of("date", "2024")))
                .then()
                .statusCode(201)
                .body("date", equalTo("2024"))
                .body("month", nullValue());
        refused(Money.post(path, Money.with(printed, Map.of("month", "2025-04"))), "/month contract-outside-year");
    }

    @Test
    void aSourceIsBoundAsItsKindIsAndStaysSoOnceItHasAnAward() {
        Money.get("funding-sources/" + money.source).then().body("boundToFiscalYear", equalTo(true));
        String own = money.source(Map.of("kind", "OWN"));
        Money.get("funding-sources/" + own).then().body("boundToFiscalYear", equalTo(false));
        Api.patch("funding-sources/" + own, "*", Map.of("boundToFiscalYear", true))
                .then()
                .statusCode(200)
                .body("boundToFiscalYear", equalTo(true));
        money.award(Map.of("sourceId", own, "fiscalYear", 2024, "amountYen", 1));
        Api.patch("funding-sources/" + own, "*", Map.of("boundToFiscalYear", false))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/boundToFiscalYear"))
                .body("errors.code", contains("source-has-awards"));
        Api.patch("funding-sources/" + own, "*", Map.of("name", Api.unique("改称"), "kind", "OTHER"))
                .then()
                .statusCode(200)
                .body("boundToFiscalYear", equalTo(true));
        String name = Money.get("funding-sources/" + own).path("name");
        Money.post("funding-sources", Map.of("municipalityCode", money.city, "name", name, "kind", "CITY"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/name"));
        Money.get("funding-sources?municipalityCode=" + money.city).then().body("items", hasSize(2));
        String unused = money.source(Map.of());
        Api.call()
                .header("If-Match", Api.tag("funding-sources/" + unused))
                .delete("/api/v1/funding-sources/" + unused)
                .then()
                .statusCode(204);
        Money.get("funding-sources/" + unused).then().statusCode(410);
    }

    static void refused(Response answer, String... faults) {
        answer.then().statusCode(422).body("errors.collect { it.pointer + ' ' + it.code }", contains(faults));
    }
}

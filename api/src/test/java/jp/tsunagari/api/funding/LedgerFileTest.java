package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The ledger of a year as a table: out of one platform, into another, the same to the last yen. */
@ApiTest
class LedgerFileTest {
    private static final String HEAD = "番号,上位番号,種別,年度（西暦）,財源,財源の種別,金額（円）,日付,発注先,試行的事業,試行的事業の年度（西暦）,取組の段階,区分,理由\r\n";
    private static final String GOOD = HEAD
            + "1,,交付決定,2024,国の補助金,国,\"1,000,000\",2024-04-01,,,,,,\r\n"
            + "2,1,配分,,,,６０００００,,,実態把握調査,,知る,調査,\r\n"
            + "3,2,発注,,,,500000,R6.10.1,調査会社;印刷会社,,,,,\r\n"
            + "4,3,支払,,,,500000,2024/11/01,,,,,,\r\n"
            + "5,2,取消,,,,100000,,,,,,,余り\r\n"
            + "6,1,精算,,,,500000,2025-05-31,,,,,,\r\n";

    @Test
    void aYearComesBackTheSameFromAnEmptyPlatform() {
        Money money = aRichYear();
        byte[] file = export(money.platform, 2024);
        JsonNode summary = Json.withoutIds(money.summary(2024));

        String empty = money.anotherPlatform();
        load(empty, file, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("awards", equalTo(4));
        assertEquals(0, (int) Money.get("platforms/" + empty + "/awards").path("total"));
        load(empty, file, false)
                .then()
                .statusCode(200)
                .body("fiscalYears", contains(2024))
                .body("awards", equalTo(4))
                .body("carryOvers", equalTo(1))
                .body("allocations", equalTo(6))
                .body("contracts", equalTo(5))
                .body("payments", equalTo(3))
                .body("reversals", equalTo(4))
                .body("settlements", equalTo(1))
                .body("newFundingSources", hasSize(0))
                .body("newPilotEvents", hasSize(3));
        assertEquals(summary, Json.withoutIds(Money.get("platforms/" + empty + "/funding-summary?fiscalYear=2024")));
        assertArrayEquals(file, export(empty, 2024), "and so does its table, byte by byte");
        Money.get("platforms/" + empty + "/funding-integrity").then().body("intact", equalTo(true));

        Money other = new Money();
        load(other.platform, file, false).then().statusCode(200).body("newFundingSources", hasSize(3));
        assertEquals(summary, Json.withoutIds(other.summary(2024)), "also in another city");
        money.requireIntact();
    }

    @Test
    void onlyTheYearThatIsAskedForIsGiven() {
        Money money = aRichYear();
        String earlier = money.award(2023, 77);
        List<Map<String, Object>> rows = Money.get("platforms/" + money.platform + "/ledger?fiscalYear=2023")
                .then()
                .body("fiscalYearLabel", equalTo("令和5年度"))
                .extract()
                .path("items");
        assertEquals(1, rows.size());
        assertEquals("A2023-1", rows.get(0).get("number"));
        List<Map<String, Object>> all =
                Money.get("platforms/" + money.platform + "/ledger").path("items");
        assertEquals("A2023-1", all.get(0).get("number"));
        assertEquals("A2024-1", all.get(1).get("number"));
        Money.reverse("awards/" + earlier, 7);
        Money.get("platforms/" + money.platform + "/ledger?fiscalYear=2023")
                .then()
                .body("items.number", contains("A2023-1", "A2023-1-R1"))
                .body("items.parentNumber", contains(null, "A2023-1"));
    }

    @Test
    void aTableThatAnOfficeFillsInIsTaken() {
        for (byte[] file : List.of(
                GOOD.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8),
                GOOD.getBytes(Charset.forName("windows-31j")))) {
            Money money = new Money();
            load(money.platform, file, false)
                    .then()
                    .statusCode(200)
                    .body("newFundingSources", contains("国の補助金"))
                    .body("newPilotEvents", contains("実態把握調査"));
            money.summary(2024)
                    .then()
                    .body("awardedYen", equalTo(1_000_000))
                    .body("allocatedYen", equalTo(500_000))
                    .body("paidYen", equalTo(500_000))
                    .body("returnedYen", equalTo(500_000))
                    .body("leftYen", equalTo(0))
                    .body("bySource.kind", contains("STATE"))
                    .body("byPilotEvent.title", contains("実態把握調査"))
                    .body("byContractor[0].contractors.name", contains("調査会社", "印刷会社"));
            Money.get("platforms/" + money.platform + "/pilot-events")
                    .then()
                    .body("items.status", contains("PLANNED"))
                    .body("items.fiscalYear", contains(2024))
                    .body("items.stage", contains("RESEARCH"));
        }
    }

    @Test
    void aYearIsTakenInOnce() {
        Money money = new Money();
        byte[] file = GOOD.getBytes(StandardCharsets.UTF_8);
        load(money.platform, file, false).then().statusCode(200);
        load(money.platform, file, false)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/rows/2/fiscalYear"))
                .body("errors.code", contains("ledger-year-taken"));
        money.summary(2024).then().body("awardedYen", equalTo(1_000_000));
        load(
                        money.platform,
                        GOOD.replace(",2024,国", ",2025,国")
                                .replace("2024-04-01", "2025-04-01")
                                .replace("R6", "R7")
                                .replace("2024/11", "2025/11")
                                .getBytes(StandardCharsets.UTF_8),
                        false)
                .then()
                .statusCode(200)
                .body("newFundingSources", hasSize(0));
    }

    @Test
    void everyFaultIsToldWithItsLineAndColumnAndNothingIsTaken() {
        Money money = new Money();
        faults(
                money,
                HEAD
                        + "1,,交付決定,2024,財源,国,0,,,,,,,\r\n"
                        + "1,,交付決定,,財源,国,12.5,,,,,,,\r\n"
                        + "2,9,配分,,,,100,,,,,,,\r\n"
                        + "3,1,発注,,,,100,2024-10-01,会社,,,,,\r\n"
                        + ",,補助,,,,,,,,,,,\r\n"
                        + "4,1,配分,,,,100,2024-10-01,,新しい事業,,,,\r\n"
                        + "5,1,取消,,,,100,,,,,,,\r\n",
                "/rows/2/amountYen out-of-range",
                "/rows/3/amountYen wrong-type",
                "/rows/3/fiscalYear missing",
                "/rows/3/number repeated",
                "/rows/4/parentNumber unknown-parent-row",
                "/rows/5/parentNumber unknown-parent-row",
                "/rows/6/kind unknown-code",
                "/rows/6/number missing",
                "/rows/7/date column-not-of-kind",
                "/rows/8/reason missing");
        assertEquals(
                0, (int) Money.get("platforms/" + money.platform + "/awards").path("total"));
        assertEquals(
                1,
                (int) Money.get("funding-sources?municipalityCode=" + money.city)
                        .path("total"),
                "no source is left behind");
    }

    @Test
    void theRulesHoldForATableAsAWhole() {
        Money money = new Money();
        String award = "1,,AWARD,2024,財源,CITY,1000,,,,,,,\r\n";
        faults(
                money,
                HEAD + award
                        + "2,1,ALLOCATION,,,,600,,,,,,,\r\n"
                        + "3,1,ALLOCATION,,,,401,,,,,,,\r\n"
                        + "4,2,CONTRACT,,,,700,2025-04-01,会社,,,,,\r\n"
                        + "5,3,CONTRACT,,,,300,,会社,,,,,\r\n"
                        + "6,3,REVERSAL,,,,402,,,,,,,誤り\r\n"
                        + "7,1,CARRY_OVER,,,,,2025-04-01,,,,,,\r\n",
                "/rows/5/date contract-outside-year",
                "/rows/6/date entry-date-missing",
                "/rows/8/date carry-over-too-late");
        faults(
                money,
                HEAD + award
                        + "2,1,ALLOCATION,,,,600,,,,,,,\r\n"
                        + "3,1,ALLOCATION,,,,401,,,,,,,\r\n"
                        + "4,2,CONTRACT,,,,700,2024-10-01,会社,,,,,\r\n"
                        + "6,3,REVERSAL,,,,402,,,,,,,誤り\r\n",
                "/rows/3/amountYen over-allocation",
                "/rows/4/amountYen reversal-too-large");
        // What was taken back made room for more, in whatever order the table says so.
        load(
                        money.platform,
                        (HEAD + award
                                        + "2,1,ALLOCATION,,,,1000,,,,,,,\r\n"
                                        + "3,1,ALLOCATION,,,,1000,,,,,,,\r\n"
                                        + "4,2,REVERSAL,,,,1000,,,,,,,誤り\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        true)
                .then()
                .statusCode(200);
        Response open = load(
                money.platform,
                (HEAD + award
                                + "2,1,ALLOCATION,,,,1000,,,,,,,\r\n"
                                + "K-1,2,CONTRACT,,,,300,2024-10-01,会社,,,,,\r\n"
                                + "S,1,SETTLEMENT,,,,900,2025-05-31,,,,,,\r\n"
                                + "S2,1,SETTLEMENT,,,,1000,2025-05-31,,,,,,\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                false);
        open.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/rows/5 contract-open",
                                "/rows/5/amountYen settlement-does-not-add-up",
                                "/rows/6 contract-open"))
                .body("errors[0].message", containsString("K-1"));
    }

    @Test
    void whatASourceOrAPilotEventIsMustNotBeContradicted() {
        Money money = new Money();
        String name = money.source(Map.of("name", "市の財源", "kind", "CITY"));
        assertTrue(name.length() > 0);
        faults(
                money,
                "number,parentNumber,kind,amountYen,fiscalYear,fundingSource,fundingSourceKind,boundToFiscalYear\n"
                        + "1,,AWARD,1,2024,市の財源,STATE,FALSE\n",
                "/rows/2/fundingSourceKind differs-from-source",
                "/rows/2/boundToFiscalYear differs-from-source");
        for (int i = 0; i < 2; i++) {
            Api.create(
                    "platforms/" + money.platform + "/pilot-events",
                    Map.of("title", "同じ題名", "stage", "RESEARCH", "category", "SURVEY", "fiscalYear", 2024));
        }
        String two =
                "number,parentNumber,kind,amountYen,fiscalYear,fundingSource,pilotEvent,pilotEventNumber,stage,category\n"
                        + "1,,AWARD,9,2024,市の財源,,,,\n2,1,ALLOCATION,1,,,同じ題名,%s,,\n3,1,ALLOCATION,1,,,新しい題名,,%s\n";
        faults(
                money,
                two.formatted("", ","),
                "/rows/3/pilotEventNumber several-pilot-events",
                "/rows/4/category missing",
                "/rows/4/stage missing");
        faults(money, two.formatted("2", "PLAN,TRAINING").replace("新しい題名", ""), "/rows/4/pilotEvent missing");
        load(money.platform, two.formatted("2", "PLAN,TRAINING").getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(200)
                .body("newPilotEvents", contains("新しい題名"));
    }

    @Test
    void aFaultyContractorIsToldInItsColumn() {
        String head =
                "number,parentNumber,kind,amountYen,fiscalYear,fundingSource,date,contractors,contractorKinds,corporateNumbers\n";
        faults(
                new Money(),
                head + "1,,AWARD,9,2024,財源,,,,\n2,1,ALLOCATION,9,,,,,,\n"
                        + "3,2,CONTRACT,1,,,2024-10-01,甲;乙,ORGANISATION,\n"
                        + "4,2,CONTRACT,1,,,2024-10-01,甲;乙,,1180301018771;1180301018772\n"
                        + "5,2,CONTRACT,1,,,2024-10-01,某,INDIVIDUAL,\n"
                        + "6,2,CONTRACT,1,,,2024-10-01,,,\n"
                        + "7,2,CONTRACT,1,,,2024-10-01,甲;,,\n",
                "/rows/4/contractors not-as-many",
                "/rows/5/corporateNumbers corporate-number-check-digit",
                "/rows/6/contractors individual-named",
                "/rows/7/contractors array-size",
                "/rows/8/contractors contractor-name-missing");
    }

    @Test
    void manyFaultsAreCutOff() {
        Money money = new Money();
        StringBuilder file = new StringBuilder("number,parentNumber,kind,amountYen\n");
        IntStream.range(0, 3000).forEach(i -> file.append(i).append(",,AWARD,1\n"));
        load(money.platform, file.toString().getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1001))
                .body("errors[1000].code", equalTo("more-faults"));
    }

    private static void faults(Money money, String csv, String... expected) {
        List<String> told = load(money.platform, csv.getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .extract()
                .path("errors.collect { it.pointer + ' ' + it.code }");
        assertEquals(
                Stream.of(expected).sorted().toList(), told.stream().sorted().toList());
    }

    private static Response load(String platform, byte[] csv, boolean dryRun) {
        return Api.call()
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post("/api/v1/platforms/" + platform + "/ledger/import");
    }

    private static byte[] export(String platform, int year) {
        return Api.call()
                .accept("text/csv")
                .get("/api/v1/platforms/" + platform + "/ledger?fiscalYear=" + year)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Everything that a ledger can hold, with the texts that tables get wrong. */
    private static Money aRichYear() {
        Money money = new Money();
        String organisation = Api.newOrganisation(money.city);
        String foundation =
                money.source(Map.of("name", Api.unique("=財団"), "kind", "FOUNDATION", "boundToFiscalYear", true));
        String own = money.source(Map.of("kind", "OWN"));
        String first = money.award(Map.of(
                "fiscalYear",
                2024,
                "amountYen",
                1_000_000,
                "decidedOn",
                "2024-04",
                "purpose",
                "=SUM(A1)",
                "sourceNote",
                "'=引用, \"表3\"\n二行目"));
        String carried = money.award(Map.of("sourceId", foundation, "fiscalYear", 2024, "amountYen", 500_000));
        Money.carryOver(carried, "2025-03-31").then().statusCode(200);
        String free =
                money.award(Map.of("sourceId", own, "fiscalYear", 2024, "amountYen", 300_000, "origin", "DERIVED"));
        String settled = money.award(2024, 70_000);
        Money.reverse("awards/" + first, 100_000).then().statusCode(201);

        String twin = event(money, "同じ題名");
        String otherTwin = event(money, "同じ題名");
        String research = allocate(first, 400_000, Map.of("pilotEventId", twin, "purpose", "@調査"));
        String plan = allocate(first, 300_000, Map.of("pilotEventId", otherTwin, "approximate", true));
        String late = allocate(carried, 500_000, Map.of("pilotEventId", event(money, "-広報;と、\\")));
        String running = allocate(free, 200_000, Map.of("origin", "DERIVED"));
        allocate(free, 50_000, Map.of("pilotEventId", twin));
        String closing = allocate(settled, 60_000, Map.of());
        Money.reverse("allocations/" + plan, 50_000).then().statusCode(201);

        String survey = contract(
                research,
                350_000,
                Map.of("date", "2024-10-01"),
                List.of(
                        Map.of("organisationId", organisation),
                        Map.of("name", "名前;に\\記号'=\"のある会社", "corporateNumber", "1180301018771")));
        contract(
                plan, 100_000, Map.of("origin", "DOCUMENT", "month", "2025-03"), List.of(Map.of("kind", "INDIVIDUAL")));
        String advert = contract(
                late,
                500_000,
                Map.of("date", "2026-03-31"),
                List.of(Map.of("name", "=広告社"), Map.of("kind", "INDIVIDUAL")));
        contract(running, 200_000, Map.of("origin", "DOCUMENT", "approximate", true), List.of(Map.of("name", "=広告社")));
        String closed = contract(closing, 60_000, Map.of("date", "2025-03-31"), List.of(Map.of("name", "会社")));
        Money.reverse("contracts/" + closed, 10_000).then().statusCode(201);

        pay(survey, 300_000, "2025-05-31");
        Money.reverse("payments/" + pay(advert, 500_000, "2026-05-31"), 1)
                .then()
                .statusCode(201);
        pay(closed, 50_000, "2025-04-30");
        Money.settle(settled, 20_000).then().statusCode(200);
        return money;
    }

    private static String event(Money money, String title) {
        return Api.create(
                "platforms/" + money.platform + "/pilot-events",
                Map.of("title", title, "stage", "DO_PUBLICITY", "category", "LEAFLET", "fiscalYear", 2024));
    }

    private static String allocate(String award, long yen, Map<String, ?> more) {
        return Api.create("awards/" + award + "/allocations", Money.with(Map.of("amountYen", yen), more));
    }

    private static String contract(
            String allocation, long yen, Map<String, ?> more, List<Map<String, String>> contractors) {
        return Api.create(
                "allocations/" + allocation + "/contracts",
                Money.with(Map.of("amountYen", yen, "contractors", contractors), more));
    }

    private static String pay(String contract, long yen, String date) {
        return Api.create("contracts/" + contract + "/payments", Map.of("amountYen", yen, "date", date));
    }
}

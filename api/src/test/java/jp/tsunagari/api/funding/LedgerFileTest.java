package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The ledger of a year as a table: out of one platform, into another, the same to the last yen. */
@ApiTest
class LedgerFileTest {
    private static final Map<String, String> DOCUMENT = Map.of("origin", "DOCUMENT", "sourceNote", "事例集 表3");
    private static final Map<String, String> DERIVED = Map.of("origin", "DERIVED", "sourceNote", "発注の合計");

    @Test
    void aYearComesBackTheSameFromAnEmptyPlatform() {
        Money money = aRichYear();
        byte[] file = export(money.platform, 2024);
        JsonNode summary = Json.withoutIds(money.summary(2024));

        String empty = money.anotherPlatform();
        Money.load(empty, file, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("awards", equalTo(4));
        assertEquals(0, (int) Money.get("platforms/" + empty + "/awards").path("total"));
        Money.load(empty, file, false)
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
        Money.load(other.platform, file, false).then().statusCode(200).body("newFundingSources", hasSize(3));
        assertEquals(summary, Json.withoutIds(other.summary(2024)), "also in another city");
        money.requireIntact();
    }

    @Test
    void aSpreadsheetOpensTheTableAndRunsNothingOfIt() {
        String text = new String(export(aRichYear().platform, 2024), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF番号,上位番号,種別,"), text);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        assertEquals(rows.size() + 1, text.split("\r\n", -1).length - 1);
        List<String> cells =
                rows.stream().flatMap(row -> row.getFields().stream()).toList();
        assertEquals(
                List.of(),
                cells.stream()
                        .filter(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0)
                        .toList());
        for (String neutral : List.of("'=SUM(A1)", "''=引用, \"表3\"\n二行目", "'@調査", "'-広報;と、\\", "'=広告社;")) {
            assertTrue(cells.contains(neutral), neutral);
        }
    }

    /** New ones are made within one millisecond, and keep the order of the file all the same. */
    @Test
    void pilotEventsOfOneTitleAreToldApartInTheSameWayAfterwards() {
        Money money = new Money();
        String award = money.award(2024, 1_000);
        for (int i = 1; i <= 12; i++) {
            allocate(award, i, Map.of("pilotEventId", event(money, "同じ題名")));
        }
        byte[] file = export(money.platform, 2024);
        String empty = money.anotherPlatform();
        Money.load(empty, file, false).then().statusCode(200).body("newPilotEvents", hasSize(12));
        assertArrayEquals(file, export(empty, 2024));
    }

    /** The first of three has no money: a number among the other two would put theirs on it. */
    @Test
    void moneyLandsOnTheSameOfSeveralPilotEventsThatTheOtherPlatformHasAlready() {
        Money money = new Money();
        List<String> three = namesakes(money.platform);
        String award = money.award(2024, 1_000);
        allocate(award, 20, Map.of("pilotEventId", three.get(1)));
        allocate(award, 30, Map.of("pilotEventId", three.get(2)));
        String other = money.anotherPlatform();
        List<String> sameThree = namesakes(other);

        Money.load(other, export(money.platform, 2024), false)
                .then()
                .statusCode(200)
                .body("newPilotEvents", hasSize(0));
        assertEquals(Map.of(three.get(1), 20, three.get(2), 30), allocatedByEvent(money.platform));
        assertEquals(Map.of(sameThree.get(1), 20, sameThree.get(2), 30), allocatedByEvent(other));

        Money one = new Money();
        allocate(
                one.award(2024, 1_000),
                7,
                Map.of("pilotEventId", namesakes(one.platform).get(1)));
        String with = one.anotherPlatform();
        List<String> again = namesakes(with);
        Money.load(with, export(one.platform, 2024), false).then().statusCode(200);
        assertEquals(Map.of(again.get(1), 7), allocatedByEvent(with), "also where only one has money");
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
                money.award(Money.with(DERIVED, Map.of("sourceId", own, "fiscalYear", 2024, "amountYen", 300_000)));
        String settled = money.award(2024, 70_000);
        Money.reverse("awards/" + first, 100_000).then().statusCode(201);

        String twin = event(money, "同じ題名");
        String otherTwin = event(money, "同じ題名");
        String research = allocate(first, 400_000, Map.of("pilotEventId", twin, "purpose", "@調査"));
        String plan = allocate(first, 300_000, Map.of("pilotEventId", otherTwin, "approximate", true));
        String late = allocate(carried, 500_000, Map.of("pilotEventId", event(money, "-広報;と、\\")));
        String running = allocate(free, 200_000, DERIVED);
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
                plan, 100_000, Money.with(DOCUMENT, Map.of("month", "2025-03")), List.of(Map.of("kind", "INDIVIDUAL")));
        String advert = contract(
                late,
                500_000,
                Map.of("date", "2026-03-31"),
                List.of(Map.of("name", "=広告社"), Map.of("kind", "INDIVIDUAL")));
        contract(running, 200_000, Money.with(DOCUMENT, Map.of("approximate", true)), List.of(Map.of("name", "=広告社")));
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

    /** Three of one title, in the order in which they are numbered. */
    private static List<String> namesakes(String platform) {
        return Stream.generate(() -> event(platform, "同じ題名")).limit(3).sorted().toList();
    }

    private static Map<String, Integer> allocatedByEvent(String platform) {
        List<Map<String, Object>> lines = Money.get("platforms/" + platform + "/funding-summary?fiscalYear=2024")
                .path("byPilotEvent");
        return lines.stream()
                .filter(line -> line.get("pilotEventId") != null)
                .collect(Collectors.toMap(
                        line -> (String) line.get("pilotEventId"), line -> (Integer) line.get("allocatedYen")));
    }

    private static String event(Money money, String title) {
        return event(money.platform, title);
    }

    private static String event(String platform, String title) {
        return Api.create(
                "platforms/" + platform + "/pilot-events",
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

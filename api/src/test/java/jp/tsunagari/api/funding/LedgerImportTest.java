package jp.tsunagari.api.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.domain.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** What is taken of a table that an office fills in, and what is told of one that is wrong. */
@ApiTest
class LedgerImportTest {
    private static final String HEAD = "番号,上位番号,種別,年度（西暦）,財源,財源の種別,金額（円）,日付,発注先,試行的事業,試行的事業の年度（西暦）,取組の段階,区分,理由\r\n";
    private static final String GOOD = HEAD
            + "1,,交付決定,2024,国の補助金,国,\"1,000,000\",2024-04-01,,,,,,\r\n"
            + "2,1,配分,,,,６０００００,,,実態把握調査,,知る,調査,\r\n"
            + "3,2,発注,,,,500000,R6.10.1,調査会社;印刷会社,,,,,\r\n"
            + "4,3,支払,,,,500000,2024/11/01,,,,,,\r\n"
            + "5,2,取消,,,,100000,,,,,,,余り\r\n"
            + "6,1,精算,,,,500000,2025-05-31,,,,,,\r\n";

    @Test
    void aTableThatAnOfficeFillsInIsTaken() {
        for (byte[] file : List.of(
                GOOD.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8),
                GOOD.getBytes(Charset.forName("windows-31j")))) {
            Money money = new Money();
            Money.load(money.platform, file, false)
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
        Money.load(money.platform, file, false).then().statusCode(200);
        Money.load(money.platform, file, false)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/rows/2/fiscalYear"))
                .body("errors.code", contains("ledger-year-taken"));
        money.summary(2024).then().body("awardedYen", equalTo(1_000_000));
        Money.load(
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
                "/rows/3/amountYen rows-below-exceed-row",
                "/rows/4/amountYen reversal-too-large");
        // What was taken back made room for more, in whatever order the table says so.
        Money.load(
                        money.platform,
                        (HEAD + award
                                        + "2,1,ALLOCATION,,,,1000,,,,,,,\r\n"
                                        + "3,1,ALLOCATION,,,,1000,,,,,,,\r\n"
                                        + "4,2,REVERSAL,,,,1000,,,,,,,誤り\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        true)
                .then()
                .statusCode(200);
        Response open = Money.load(
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

    /** No row of the file holds the sum, so the fault says that it is one. */
    @Test
    void paymentsThatAddUpToMoreThanTheirContractAreToldAsASum() {
        String file = HEAD + "1,,AWARD,2024,財源,CITY,1000,,,,,,,\r\n2,1,ALLOCATION,,,,900,,,,,,,\r\n"
                + "3,2,CONTRACT,,,,800,2024-10-01,会社,,,,,\r\n4,3,PAYMENT,,,,500,2024-11-01,,,,,,\r\n"
                + "5,3,PAYMENT,,,,400,2024-11-02,,,,,,\r\n6,4,REVERSAL,,,,1,,,,,,,誤り\r\n";
        Money.load(new Money().platform, file.getBytes(StandardCharsets.UTF_8), true)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/4/amountYen"))
                .body("errors.code", contains("rows-below-exceed-row"))
                .body("errors[0].message", equalTo("この行のすぐ下にある行の合計（899円）が、この行の金額（800円）を超えています（どちらも取消を差し引いた額）。"));
    }

    @Test
    void whatDocumentsSayNamesThem() {
        faults(
                new Money(),
                "number,parentNumber,kind,amountYen,fiscalYear,fundingSource,date,contractors,origin,sourceNote\n"
                        + "1,,AWARD,9,2024,財源,,,DERIVED,\n2,1,ALLOCATION,9,,,,,DERIVED,\n3,2,CONTRACT,9,,,,会社,DOCUMENT,\n"
                        + "4,2,CONTRACT,9,,,,会社,DOCUMENT,事例集\n5,4,PAYMENT,9,,,,,DOCUMENT,\n6,4,PAYMENT,9,,,,,DERIVED,事例集\n",
                "/rows/2/sourceNote missing",
                "/rows/3/sourceNote missing",
                "/rows/4/sourceNote missing",
                "/rows/6/sourceNote missing",
                "/rows/7/date entry-date-missing");
    }

    @Test
    void whatIsDecidedOfAnAwardIsNotWrittenDownBefore() {
        Money money = new Money();
        LocalDate later = LocalDate.now(Today.TOKYO).plusDays(2);
        int year = FiscalYear.of(later).year();
        String award = HEAD + "1,,AWARD," + year + ",財源,CITY,1000,,,,,,,\r\n";
        faults(money, award + "2,1,CARRY_OVER,,,,," + later + ",,,,,,\r\n", "/rows/3/date decision-in-future");
        faults(money, award + "2,1,SETTLEMENT,,,,1000," + later + ",,,,,,\r\n", "/rows/3/date decision-in-future");
        faults(money, award + "2,1,SETTLEMENT,,,,1000," + year + "-03-31,,,,,,\r\n", "/rows/3/date settled-too-early");
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
                "/rows/2/boundToFiscalYear source-is-bound");
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
        Money.load(money.platform, two.formatted("2", "PLAN,TRAINING").getBytes(StandardCharsets.UTF_8), false)
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
        Money.load(money.platform, file.toString().getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1001))
                .body("errors[1000].code", equalTo("more-faults"));
    }

    @Test
    void aFileHasAtMostTwentyThousandRows() {
        StringBuilder file = new StringBuilder("number,parentNumber,kind,amountYen\n");
        IntStream.rangeClosed(0, 20_000).forEach(i -> file.append(i).append(",,AWARD,1\n"));
        faults(new Money(), file.toString(), "/rows array-size");
    }

    @Test
    void aFileMakesAThousandPilotEventsAtMost() {
        StringBuilder file = new StringBuilder(
                        "number,parentNumber,kind,amountYen,fiscalYear,fundingSource,pilotEvent,")
                .append("stage,category\n1,,AWARD,9999,2024,財源,,,\n");
        IntStream.rangeClosed(1, 1_000).forEach(i -> file.append("K-")
                .append(i)
                .append(",1,ALLOCATION,1,,,事業")
                .append(i)
                .append(",PLAN,FORUM\n"));
        Money money = new Money();
        faults(
                money,
                file + "K-0,1,ALLOCATION,1,,,もう1つの事業,PLAN,FORUM\n",
                "/rows/1003/pilotEvent too-many-new-pilot-events");
        Money.load(money.platform, file.toString().getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(200)
                .body("newPilotEvents", hasSize(1_000));
        Money.get("platforms/" + money.platform + "/pilot-events?fiscalYear=2024")
                .then()
                .body("total", equalTo(1_000));
    }

    /** More than a statement of the database has room for. */
    @Test
    void contractorsThatTheCityDoesNotHaveAreKnownByTheirNamesHoweverManyThereAre() {
        StringBuilder file = new StringBuilder("number,parentNumber,kind,amountYen,fiscalYear,fundingSource,date,")
                .append("contractors,organisationIds\n1,,AWARD,9999,2024,財源,,,\n2,1,ALLOCATION,9999,,,,,\n");
        for (int i = 0; i < 3_500; i++) {
            file.append("K-").append(i).append(",2,CONTRACT,1,,,2024-10-01,甲").append(";甲".repeat(19));
            file.append(',').append(UUID.randomUUID());
            IntStream.range(0, 19).forEach(j -> file.append(';').append(UUID.randomUUID()));
            file.append('\n');
        }
        Money.load(new Money().platform, file.toString().getBytes(StandardCharsets.UTF_8), true)
                .then()
                .statusCode(200)
                .body("contracts", equalTo(3_500));
    }

    private static void faults(Money money, String csv, String... expected) {
        List<String> told = Money.load(money.platform, csv.getBytes(StandardCharsets.UTF_8), false)
                .then()
                .statusCode(422)
                .extract()
                .path("errors.collect { it.pointer + ' ' + it.code }");
        assertEquals(
                Stream.of(expected).sorted().toList(), told.stream().sorted().toList());
    }
}

package jp.tsunagari.api.event.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.csv.CsvColumns;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.Test;

/** The event list of the municipal open data set, read the way a spreadsheet reads it. */
@ApiTest
class OpenDataTest {
    /** As the data set prescribes them (standards.md). */
    private static final String COLUMNS = "都道府県コード又は市区町村コード, NO, 都道府県名, 市区町村名, イベント名, イベント名_カナ, イベント名_英語, 開始日, 終了日,"
            + " 開始時間, 終了時間, 開始日時特記事項, 説明, 料金(基本), 料金(詳細), 連絡先名称, 連絡先電話番号, 連絡先内線番号, 主催者, 場所名称, 住所, 方書,"
            + " 緯度, 経度, アクセス方法, 駐車場情報, 定員, 参加申込終了日, 参加申込終了時間, 参加申込方法, URL, 備考";

    private static String text(String code) {
        byte[] bytes = Api.anonymous()
                .get("/api/v1/open-data/events.csv?municipalityCode=" + code)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asByteArray();
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
        return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String code) {
        return CsvReader.builder().ofNamedCsvRecord(text(code)).stream().toList();
    }

    private static NamedCsvRecord row(String code, String title) {
        return rows(code).stream()
                .filter(row -> row.getField("イベント名").startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String publishedEvent(String city, Map<String, ?> more) {
        String platform = Api.create(
                "platforms",
                Map.of(
                        "municipalityCode",
                        city,
                        "name",
                        Api.unique("基盤"),
                        "visibility",
                        "PUBLISHED",
                        "leadDepartment",
                        "-福祉課"));
        Map<String, Object> body = new HashMap<>(Map.of(
                "title", "催し", "stage", "PLAN", "category", "FORUM", "fiscalYear", 2026, "visibility", "PUBLISHED"));
        body.putAll(more);
        return Api.create("platforms/" + platform + "/pilot-events", body);
    }

    @Test
    void theColumnsAreThoseOfTheDataSetInTheirOrderInEveryLanguage() {
        List<String> columns =
                Arrays.stream(COLUMNS.split(",")).map(String::strip).toList();
        assertEquals(32, columns.size());
        assertEquals(columns, rows(Api.ICHIHARA).get(0).getHeader());
        String english = Api.anonymous()
                .header("Accept-Language", "en")
                .get("/api/v1/open-data/events.csv?municipalityCode=" + Api.newCity())
                .asString();
        assertEquals("\uFEFF" + String.join(",", columns) + "\r\n", english);
    }

    @Test
    void linesEndAsSpreadsheetsWriteThem() {
        String text = text(Api.ICHIHARA);
        assertTrue(text.endsWith("\r\n"));
        // A line break inside a cell is a plain one, as Excel writes it.
        assertEquals(rows(Api.ICHIHARA).size() + 1, text.split("\r\n", -1).length - 1);
    }

    @Test
    void aSessionOfIchiharaFillsTheColumnsThatAreKnown() {
        NamedCsvRecord row = row(Api.ICHIHARA, "ウエルキャン");
        assertEquals("122190", row.getField("都道府県コード又は市区町村コード"));
        assertEquals("千葉県", row.getField("都道府県名"));
        assertEquals("市原市", row.getField("市区町村名"));
        assertEquals("2023-02-11", row.getField("開始日"));
        assertEquals("2023-02-11", row.getField("終了日"));
        assertEquals("13:30", row.getField("開始時間"));
        assertEquals("16:00", row.getField("終了時間"));
        assertEquals("特定非営利活動法人いちはら市民活動協議会", row.getField("主催者"));
        assertEquals("ウエルシア・コミュニケーションセンターいちはら", row.getField("場所名称"));
        assertEquals("40", row.getField("定員"));
        assertEquals("開催形式：ハイブリッド", row.getField("備考"));
        assertEquals("保健福祉部 共生社会推進課", row.getField("連絡先名称"));
    }

    @Test
    void rowsComeInTheOrderOfTheirDays() {
        List<String> days =
                rows(Api.ICHIHARA).stream().map(row -> row.getField("開始日")).toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void aMonthWithoutADayIsSaidInWordsAndNoDayIsMadeUp() {
        NamedCsvRecord row = row("401307", "地域共生シンポジウム");
        assertEquals("", row.getField("開始日"));
        assertEquals("", row.getField("終了日"));
        assertEquals("2024年1月（日の記載なし）", row.getField("開始日時特記事項"));
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreNeutralAndEqualAfterTheyAreReadBack() {
        String city = Api.newCity();
        Map<String, String> wanted = Map.of("=1+1", "@SUM(A1)", "+81", "-1", "-1+1", "=cmd|' /C calc'!A0", "@x", "+x");
        wanted.forEach((title, venue) -> Api.create(
                "pilot-events/" + publishedEvent(city, Map.of("title", title, "purpose", title + "\n" + venue))
                        + "/sessions",
                Map.of("heldOn", "2027-01-20", "format", "IN_PERSON", "venue", venue)));
        List<NamedCsvRecord> rows = rows(city);
        assertEquals(wanted.size(), rows.size());
        for (NamedCsvRecord row : rows) {
            for (String cell : row.getFields()) {
                assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
            }
            String title = CsvColumns.restore(row.getField("イベント名"));
            assertEquals(wanted.get(title), CsvColumns.restore(row.getField("場所名称")));
            assertEquals(title + "\n" + wanted.get(title), CsvColumns.restore(row.getField("説明")));
            assertEquals("-福祉課", CsvColumns.restore(row.getField("連絡先名称")));
        }
    }

    @Test
    void placesOnTheMapHaveSixDecimalsAndCancelledSessionsSaySo() {
        String city = Api.newCity();
        Api.create(
                "pilot-events/" + publishedEvent(city, Map.of()) + "/sessions",
                Map.of(
                        "heldOn",
                        "2027-01-20",
                        "format",
                        "ONLINE",
                        "latitude",
                        35.5,
                        "longitude",
                        140.123456,
                        "cancelled",
                        true));
        NamedCsvRecord row = rows(city).get(0);
        assertEquals("35.500000", row.getField("緯度"));
        assertEquals("140.123456", row.getField("経度"));
        assertEquals("中止", row.getField("開始日時特記事項"));
        assertEquals("開催形式：オンライン", row.getField("備考"));
    }

    @Test
    void onlyWhatIsPublishedIsGivenOutWhoeverAsks() {
        String city = Api.newCity();
        String event = publishedEvent(city, Map.of("visibility", "DRAFT"));
        Api.create("pilot-events/" + event + "/sessions", Map.of("heldOn", "2027-01-20", "format", "ONLINE"));
        assertEquals(List.of(), rows(city));
        Api.call()
                .get("/api/v1/open-data/events.csv?municipalityCode=" + city)
                .then()
                .body(equalTo("\uFEFF" + COLUMNS.replaceAll(", *", ",") + "\r\n"));
    }

    @Test
    void anOrganiserThatIsNotShownIsNamedToNobody() {
        String city = Api.newCity();
        List<Map<String, String>> organisers = List.of(
                Map.of("organisationId", Api.newOrganisation(city), "role", "ORGANISER"),
                Map.of("name", "実行委員会", "role", "ORGANISER"),
                Map.of("name", "後援会", "role", "SUPPORTER"));
        Api.create(
                "pilot-events/" + publishedEvent(city, Map.of("organisers", organisers)) + "/sessions",
                Map.of("heldOn", "2027-01-20", "format", "ONLINE"));
        assertEquals("実行委員会", rows(city).get(0).getField("主催者"));
        String staff = Api.call()
                .get("/api/v1/open-data/events.csv?municipalityCode=" + city)
                .asString();
        assertEquals("\uFEFF" + text(city), staff);
    }

    @Test
    void aCityMustBeNamed() {
        Api.anonymous().get("/api/v1/open-data/events.csv").then().statusCode(400);
        assertEquals(List.of(), rows("011002"));
    }
}

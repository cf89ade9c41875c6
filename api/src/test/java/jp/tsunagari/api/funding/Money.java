package jp.tsunagari.api.funding;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** A new city with a published platform and a source of money, and entries below it. */
public final class Money {
    public final String city = Api.newCity();
    public final String platform = newPlatform();
    public final String source = source(Map.of());

    private String newPlatform() {
        return Api.create(
                "platforms", Map.of("municipalityCode", city, "name", Api.unique("基盤"), "visibility", "PUBLISHED"));
    }

    public String anotherPlatform() {
        return newPlatform();
    }

    public String source(Map<String, ?> more) {
        return Api.create(
                "funding-sources",
                with(Map.of("municipalityCode", city, "name", Api.unique("財源"), "kind", "STATE"), more));
    }

    public String pilotEvent(String platformId) {
        return Api.create(
                "platforms/" + platformId + "/pilot-events",
                Map.of("title", Api.unique("事業"), "stage", "RESEARCH", "category", "SURVEY", "fiscalYear", 2024));
    }

    public String award(int fiscalYear, long yen) {
        return award(Map.of("fiscalYear", fiscalYear, "amountYen", yen));
    }

    public String award(Map<String, ?> body) {
        return Api.create("platforms/" + platform + "/awards", with(Map.of("sourceId", source), body));
    }

    public static String allocation(String award, long yen) {
        return Api.create("awards/" + award + "/allocations", Map.of("amountYen", yen));
    }

    public static String contract(String allocation, long yen) {
        return Api.create("allocations/" + allocation + "/contracts", contract(yen, "2024-10-01"));
    }

    public static String payment(String contract, long yen) {
        return Api.create("contracts/" + contract + "/payments", Map.of("amountYen", yen, "date", "2024-11-01"));
    }

    public static Map<String, Object> contract(long yen, String date) {
        return Map.of("amountYen", yen, "date", date, "contractors", List.of(Map.of("name", "株式会社試験")));
    }

    public static Response reverse(String entry, long yen) {
        return post(entry + "/reversals", Map.of("amountYen", yen, "reason", "金額の誤り"));
    }

    public static Response carryOver(String award, String decidedOn) {
        return post("awards/" + award + "/carry-over", Map.of("decidedOn", decidedOn));
    }

    public static Response settle(String award, long returnedYen) {
        return post("awards/" + award + "/settlement", Map.of("returnedYen", returnedYen, "settledOn", "2025-05-31"));
    }

    public static Response post(String path, Map<String, ?> body) {
        return Api.call().body(body).post("/api/v1/" + path);
    }

    public static Response get(String path) {
        return Api.call().get("/api/v1/" + path);
    }

    /** Sends a ledger as a table. */
    static Response load(String platform, byte[] csv, boolean dryRun) {
        return Api.call()
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post("/api/v1/platforms/" + platform + "/ledger/import");
    }

    public Response summary(int fiscalYear) {
        return get("platforms/" + platform + "/funding-summary?fiscalYear=" + fiscalYear);
    }

    public void requireIntact() {
        get("platforms/" + platform + "/funding-integrity")
                .then()
                .statusCode(200)
                .body("intact", org.hamcrest.Matchers.equalTo(true));
    }

    static Map<String, Object> with(Map<String, ?> body, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(body);
        all.putAll(more);
        return all;
    }
}

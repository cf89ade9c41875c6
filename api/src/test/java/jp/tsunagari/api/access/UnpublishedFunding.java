package jp.tsunagari.api.access;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** Money of which nobody outside is told: of a draft platform and a withdrawn one, and a source that nothing is shown of. */
final class UnpublishedFunding {
    private final AccessCity city;
    private final List<String> platforms;
    private final String source;
    private final String award;

    UnpublishedFunding(AccessCity city, List<String> platforms) {
        this.city = city;
        this.platforms = platforms;
        source = FundingOfCity.fresh(city, "funding-sources");
        award = award(platforms.get(0));
    }

    List<String> sources() {
        return List.of(source);
    }

    List<String> awards() {
        return List.of(award);
    }

    void goOn() {
        for (String platform : platforms) {
            String fresh = award(platform);
            String allocation = Api.create("awards/" + fresh + "/allocations", Map.of("amountYen", 900));
            String contract = Api.create(
                    "allocations/" + allocation + "/contracts",
                    Map.of(
                            "amountYen",
                            800,
                            "date",
                            "2024-10-01",
                            "contractors",
                            List.of(Map.of("name", Api.unique(UnpublishedLife.WORD)))));
            Api.create("contracts/" + contract + "/payments", Map.of("amountYen", 700, "date", "2024-11-01"));
            Api.create("contracts/" + contract + "/reversals", FundingOfCity.REVERSAL);
        }
        Api.create("awards/" + award + "/allocations", Map.of("amountYen", 1));
        Api.patch("funding-sources/" + source, "*", Map.of("name", Api.unique(UnpublishedLife.WORD)))
                .then()
                .statusCode(200);
        FundingOfCity.fresh(city, "funding-sources");
    }

    private String award(String platform) {
        return Api.create(
                "platforms/" + platform + "/awards",
                Map.of("sourceId", source, "fiscalYear", 2024, "amountYen", 1_000));
    }
}

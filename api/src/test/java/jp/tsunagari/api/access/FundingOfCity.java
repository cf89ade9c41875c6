package jp.tsunagari.api.access;

import java.util.List;
import java.util.Map;
import jp.tsunagari.api.support.Api;

/** The money of an {@link AccessCity}: one line from the source to a payment, with more left than any test spends. */
final class FundingOfCity {
    /** In the order in which one hangs under the other. */
    static final List<String> COLLECTIONS =
            List.of("funding-sources", "awards", "allocations", "contracts", "payments", "reversals");

    static final long AWARD_YEN = 1_000_000_000;

    static final Map<String, ?> CONTRACT =
            Map.of("amountYen", 1_000, "date", "2024-10-01", "contractors", List.of(Map.of("name", "会社")));

    static final Map<String, ?> PAYMENT = Map.of("amountYen", 100, "date", "2024-11-01");

    static final Map<String, ?> REVERSAL = Map.of("amountYen", 1, "reason", "金額の誤り");

    private FundingOfCity() {}

    static String fresh(AccessCity city, String collection) {
        return switch (collection) {
            case "funding-sources" ->
                Api.create(
                        collection, Map.of("municipalityCode", city.code(), "name", Api.unique("財源"), "kind", "STATE"));
            case "awards" -> Api.create("platforms/" + city.id("platforms") + "/awards", award(city));
            case "allocations" ->
                Api.create("awards/" + city.id("awards") + "/allocations", Map.of("amountYen", AWARD_YEN / 10));
            case "contracts" ->
                Api.create("allocations/" + city.id("allocations") + "/contracts", with(AWARD_YEN / 100, CONTRACT));
            case "payments" -> Api.create("contracts/" + city.id("contracts") + "/payments", PAYMENT);
            case "reversals" -> Api.create("payments/" + city.id("payments") + "/reversals", REVERSAL);
            default -> throw new IllegalArgumentException("AccessCity makes no " + collection + " yet");
        };
    }

    static Map<String, ?> award(AccessCity city) {
        return Map.of("sourceId", city.id("funding-sources"), "fiscalYear", 2024, "amountYen", AWARD_YEN);
    }

    private static Map<String, ?> with(long yen, Map<String, ?> contract) {
        return Map.of("amountYen", yen, "date", contract.get("date"), "contractors", contract.get("contractors"));
    }
}

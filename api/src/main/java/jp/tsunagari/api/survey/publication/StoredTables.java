package jp.tsunagari.api.survey.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tsunagari.domain.survey.withholding.CellKey;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.CountTable;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.Dimension;
import jp.tsunagari.domain.survey.withholding.LinkedTables;
import jp.tsunagari.domain.survey.withholding.Routing;
import jp.tsunagari.domain.survey.withholding.Withheld;

/**
 * A set of tables as it is kept: the true counts and the decision on each cell that is not shown. Conditions are written
 * {@code dimension=category}, those of a cell joined by {@code &}; neither sign can stand in a code.
 */
public record StoredTables(
        String ruleVersion,
        int threshold,
        List<StoredTable> tables,
        List<StoredRouting> routings,
        Map<String, Decision> withheld,
        StoredBacking backing,
        List<Integer> questionnaires) {

    /** One table. */
    public record StoredTable(String code, List<StoredDimension> dimensions, List<Long> counts) {}

    /** What divides a table. */
    public record StoredDimension(String code, List<String> categories) {}

    /** A sum that the questionnaire tells. */
    public record StoredRouting(String notAsked, List<String> from) {}

    /** @param questionnaires the versions whose sheets were counted */
    static StoredTables of(
            Withheld withheld, List<CountTable> tables, List<Routing> routings, List<Integer> questionnaires) {
        Map<String, Decision> decisions = new TreeMap<>();
        withheld.withheld().forEach((key, decision) -> decisions.put(text(key), decision));
        return new StoredTables(
                withheld.ruleVersion(),
                withheld.threshold(),
                tables.stream()
                        .map(table -> new StoredTable(
                                table.code(),
                                table.dimensions().stream()
                                        .map(dimension ->
                                                new StoredDimension(dimension.code(), texts(dimension.categories())))
                                        .toList(),
                                table.counts()))
                        .toList(),
                routings.stream()
                        .map(routing -> new StoredRouting(routing.notAsked().toString(), texts(routing.from())))
                        .toList(),
                decisions,
                StoredBacking.of(withheld.backing()),
                questionnaires);
    }

    /** As the rule decided it, to be read or to be held against the next version. */
    Withheld restored() {
        TreeMap<CellKey, Decision> decisions = new TreeMap<>();
        withheld.forEach((key, decision) -> decisions.put(key(key), decision));
        return new Withheld(ruleVersion, threshold, linked(), decisions, backing.restored());
    }

    /** Whether even the number of sheets is withheld. */
    boolean withholdsEverybody() {
        return withheld.containsKey(text(CellKey.EVERYBODY));
    }

    private LinkedTables linked() {
        return LinkedTables.of(
                tables.stream()
                        .map(table -> new CountTable(
                                table.code(),
                                table.dimensions().stream()
                                        .map(dimension ->
                                                new Dimension(dimension.code(), conditions(dimension.categories())))
                                        .toList(),
                                table.counts()))
                        .toList(),
                routings.stream()
                        .map(routing -> new Routing(condition(routing.notAsked()), conditions(routing.from())))
                        .toList());
    }

    static String text(CellKey key) {
        return key.conditions().stream().map(Condition::toString).collect(Collectors.joining("&"));
    }

    static CellKey key(String text) {
        return text.isEmpty() ? CellKey.EVERYBODY : CellKey.of(conditions(Arrays.asList(text.split("&"))));
    }

    private static List<String> texts(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).toList();
    }

    static List<Condition> conditions(List<String> texts) {
        return texts.stream().map(StoredTables::condition).toList();
    }

    private static Condition condition(String text) {
        int sign = text.indexOf('=');
        return new Condition(text.substring(0, sign), text.substring(sign + 1));
    }
}

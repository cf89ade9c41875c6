package jp.tsunagari.api.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Visibility;

/** The rows of {@code access-table.csv}, which says how to read them. */
final class AccessTable {
    private static final String FILE = "/access-table.csv";

    /** In the order of the statuses of a cell. */
    private static final List<Visibility> VISIBILITIES =
            List.of(Visibility.PUBLISHED, Visibility.DRAFT, Visibility.WITHDRAWN);

    private AccessTable() {}

    /** @param kind of record, or an empty text */
    record Row(String operation, String kind, Map<String, String> cells) {

        int expected(String caller, AccessCity city) {
            String[] parts = cells.get(caller).split(":");
            String part = parts[city.isOwn() ? 0 : parts.length - 1].strip();
            String[] statuses = part.split("/");
            return Integer.parseInt(statuses[statuses.length == 1 ? 0 : VISIBILITIES.indexOf(city.visibility())]);
        }

        /** Whether the caller gets the same in every city. */
        boolean isOneStatus(String caller) {
            return cells.get(caller).matches("\\d+");
        }

        @Override
        public String toString() {
            return kind.isEmpty() ? operation : operation + "/" + kind;
        }
    }

    static List<Row> rows() {
        List<String> lines = lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> heads = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(heads, cells(line))).toList();
    }

    private static Row row(List<String> heads, List<String> values) {
        if (heads.size() != values.size()) {
            throw new IllegalStateException("not as many cells as heads: " + values);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i < heads.size(); i++) {
            cells.put(heads.get(i), values.get(i));
        }
        String[] name = values.get(0).split("/");
        return new Row(name[0], name.length == 1 ? "" : name[1], cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(AccessTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

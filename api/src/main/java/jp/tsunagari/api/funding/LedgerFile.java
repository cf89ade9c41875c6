package jp.tsunagari.api.funding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.domain.shared.JapaneseDates;
import jp.tsunagari.domain.shared.Result;

/** Reads the rows of a ledger's table, finds what each hangs under, and tells what no row of its kind can have. */
final class LedgerFile {
    private static final String NUMBER = "number";
    private static final String PARENT = "parentNumber";
    private static final String KIND = "kind";
    private static final String DATE = "date";
    private static final List<String> REQUIRED = List.of(NUMBER, PARENT, KIND, "amountYen");
    private static final int LONGEST_NUMBER = 100;
    private static final String ALL_KINDS =
            Stream.of(LedgerRowKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** All of them are made in one transaction, which holds the platform. */
    private static final int MOST_ROWS = 20_000;

    /** Columns of codes: they may also be filled with the Japanese words for these. */
    private static final Map<String, Map<String, String>> CODES = Map.of(
            KIND,
            Messages.codes(Language.JA, "ledger-row-kinds"),
            "fundingSourceKind",
            Messages.codes(Language.JA, "funding-source-kinds"),
            "stage",
            Messages.codes(Language.JA, "pilot-stages"),
            "category",
            Messages.codes(Language.JA, "pilot-categories"),
            "origin",
            Messages.codes(Language.JA, "origins"));

    private final List<Fault> faults;
    private final Map<String, LedgerNode> byNumber = new HashMap<>();

    private LedgerFile(List<Fault> faults) {
        this.faults = faults;
    }

    /** The rows in the order of the file; those that cannot be read at all are only among the faults. */
    static List<LedgerNode> read(byte[] csv, List<Fault> faults) {
        LedgerFile file = new LedgerFile(faults);
        List<CsvSource.Row> rows = CsvSource.read(csv, LedgerRow.COLUMNS, REQUIRED);
        if (rows.size() > MOST_ROWS) {
            throw Problem.invalid(
                    Fault.at("/rows", "array-size", Map.of("min", 1, "max", MOST_ROWS, "actual", rows.size())));
        }
        List<LedgerNode> nodes = rows.stream()
                .map(LedgerFile::inCodes)
                .map(file::node)
                .filter(Objects::nonNull)
                .toList();
        nodes.forEach(file::hang);
        return nodes;
    }

    private LedgerNode node(CsvSource.Row row) {
        LedgerRowKind kind = Stream.of(LedgerRowKind.values())
                .filter(value -> value.name().equals(row.get(KIND)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            faults.add(
                    row.get(KIND) == null
                            ? Fault.at(row.pointer(KIND), "missing")
                            : Fault.at(row.pointer(KIND), "unknown-code", Map.of("allowed", ALL_KINDS)));
        }
        LedgerNode node = kind == null ? null : new LedgerNode(row, kind);
        number(row, node);
        row.cells().keySet().stream()
                .filter(column -> kind != null && !REQUIRED.subList(0, 3).contains(column) && !kind.has(column))
                .forEach(column ->
                        faults.add(Fault.at(row.pointer(column), "column-not-of-kind", Map.of(KIND, kind.name()))));
        return node;
    }

    private void number(CsvSource.Row row, LedgerNode node) {
        String number = row.get(NUMBER);
        if (number == null) {
            faults.add(Fault.at(row.pointer(NUMBER), "missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            faults.add(Fault.at(
                    row.pointer(NUMBER), "too-long", Map.of("max", LONGEST_NUMBER, "actual", number.length())));
        } else if (number.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.at(row.pointer(NUMBER), "control-character"));
        } else if (node != null && byNumber.putIfAbsent(number, node) != null) {
            faults.add(Fault.at(row.pointer(NUMBER), "repeated", Map.of("value", number)));
        }
    }

    private void hang(LedgerNode node) {
        String number = node.row.get(PARENT);
        List<LedgerRowKind> parents = node.kind.parents();
        if (parents.isEmpty()) {
            if (number != null) {
                faults.add(Fault.at(node.row.pointer(PARENT), "column-not-of-kind", Map.of(KIND, node.kind.name())));
            }
            return;
        }
        node.parent = number == null ? null : byNumber.get(number);
        if (number == null) {
            faults.add(Fault.at(node.row.pointer(PARENT), "missing"));
        } else if (node.parent == null || !parents.contains(node.parent.kind)) {
            node.parent = null;
            faults.add(Fault.at(node.row.pointer(PARENT), "unknown-parent-row", Map.of("allowed", parents)));
        }
    }

    /** A day in any form that offices write; anything else is left to what the row is read into. */
    private static String day(String cell) {
        Result<LocalDate> day = JapaneseDates.parse(cell);
        return day.isOk() ? day.value().toString() : cell;
    }

    private static CsvSource.Row inCodes(CsvSource.Row row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        CODES.forEach(
                (column, codes) -> cells.computeIfPresent(column, (same, cell) -> codes.getOrDefault(cell, cell)));
        cells.computeIfPresent(DATE, (same, cell) -> day(cell));
        return new CsvSource.Row(row.line(), cells);
    }
}

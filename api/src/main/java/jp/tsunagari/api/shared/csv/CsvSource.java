package jp.tsunagari.api.shared.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/**
 * Reads a CSV that an office sends: UTF-8 with or without BOM, UTF-16 with BOM, windows-31j; comma or tab; heads in Japanese or
 * English, in any order.
 */
public final class CsvSource {
    /** One row by wire name; empty cells are absent. {@code line} counts from 1 with the head as line 1. */
    public record Row(long line, Map<String, String> cells) {
        public String get(String column) {
            return cells.get(column);
        }

        public String pointer(String column) {
            return "/rows/" + line + "/" + column;
        }
    }

    private static final int MOST_FAULTS = 1000;

    private CsvSource() {}

    public static List<Row> read(byte[] bytes, List<String> columns, List<String> required) {
        List<Row> rows = new ArrayList<>();
        forEach(bytes, columns, required, rows::add);
        return rows;
    }

    /** Shows the rows one after the other, so that many need not be held. */
    public static void forEach(byte[] bytes, List<String> columns, List<String> required, Consumer<Row> each) {
        CsvText text = CsvText.of(bytes);
        List<Fault> shifted = new ArrayList<>();
        long rows = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(NamedCsvRecordHandler.of(c -> c.allowDuplicateHeaderFields(true)), text.open())) {
            Map<String, String> names = null;
            Iterator<NamedCsvRecord> records = csv.iterator();
            while (hasNext(records)) {
                NamedCsvRecord row = records.next();
                if (names == null) {
                    names = heads(row.getHeader(), columns, required);
                }
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                surplus(row, shifted);
                each.accept(new Row(row.getStartingLineNumber(), cells(row, names)));
                rows++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!shifted.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, shifted);
        }
        if (rows == 0) {
            throw Problem.invalid(Fault.at("/rows", "array-size", Map.of("min", 1, "max", 100_000, "actual", 0)));
        }
    }

    private static char separator(CsvText text) throws IOException {
        try (BufferedReader lines = text.open()) {
            String first = lines.readLine();
            return first != null && first.contains("\t") ? '\t' : ',';
        }
    }

    /** Reads the next row; the iterator reads ahead, so that it is here that a malformed one is found. */
    private static boolean hasNext(Iterator<NamedCsvRecord> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException | IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        }
    }

    /** A comma that nobody quoted moves the cells behind it into other columns; empty cells at the end do no harm. */
    private static void surplus(NamedCsvRecord row, List<Fault> faults) {
        int columns = row.getHeader().size();
        List<String> cells = row.getFields();
        if (faults.size() < MOST_FAULTS && cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            faults.add(Fault.at(
                    "/rows/" + row.getStartingLineNumber(),
                    "too-many-cells",
                    Map.of("columns", columns, "actual", cells.size())));
        }
    }

    /** Spaces around a cell, full-width ones too, are a slip of the hand and would make another name of it. */
    private static Map<String, String> cells(NamedCsvRecord row, Map<String, String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        names.forEach((head, name) -> row.findField(head)
                .map(CsvColumns::restore)
                .map(String::strip)
                .filter(cell -> !cell.isBlank())
                .ifPresent(cell -> cells.put(name, cell)));
        return cells;
    }

    private static Map<String, String> heads(List<String> heads, List<String> columns, List<String> required) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (String head : heads) {
            String name = columns.stream()
                    .filter(column ->
                            column.equals(head.strip()) || label(column).equals(head.strip()))
                    .findFirst()
                    .orElse(null);
            if (name == null || names.containsValue(name)) {
                faults.add(Fault.at("/rows/1", "unknown-column", Map.of("column", head, "allowed", headings(columns))));
            } else {
                names.put(head, name);
            }
        }
        required.stream()
                .filter(column -> !names.containsValue(column))
                .forEach(column -> faults.add(
                        Fault.at("/rows/1", "missing-column", Map.of("column", column, "label", label(column)))));
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        return names;
    }

    /** A column without a label of its own, such as a question's, is called by its name alone. */
    private static String headings(List<String> columns) {
        return columns.stream()
                .map(column -> Messages.has("column." + column) ? label(column) + " (" + column + ")" : column)
                .collect(Collectors.joining(", "));
    }

    private static String label(String column) {
        return Messages.text(Language.JA, "column." + column, Map.of());
    }
}

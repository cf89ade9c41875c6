package jp.tsunagari.api.shared.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private CsvSource() {}

    public static List<Row> read(byte[] bytes, List<String> columns, List<String> required) {
        String text = decode(bytes);
        char separator = text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(NamedCsvRecordHandler.of(c -> c.allowDuplicateHeaderFields(true)), text)) {
            Map<String, String> names = null;
            List<Fault> shifted = new ArrayList<>();
            for (NamedCsvRecord row : csv) {
                if (names == null) {
                    names = heads(row.getHeader(), columns, required);
                }
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                surplus(row, shifted);
                rows.add(new Row(row.getStartingLineNumber(), cells(row, names)));
            }
            if (!shifted.isEmpty()) {
                throw Problem.of(ProblemType.INVALID_INPUT, shifted);
            }
        } catch (CsvParseException | IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.isEmpty()) {
            throw Problem.invalid(Fault.at("/rows", "array-size", Map.of("min", 1, "max", 100_000, "actual", 0)));
        }
        return rows;
    }

    /** A comma that nobody quoted moves the cells behind it into other columns; empty cells at the end do no harm. */
    private static void surplus(NamedCsvRecord row, List<Fault> faults) {
        int columns = row.getHeader().size();
        List<String> cells = row.getFields();
        if (cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
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
                faults.add(Fault.at(
                        "/rows/1", "unknown-column", Map.of("column", head, "allowed", String.join(", ", columns))));
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

    private static String label(String column) {
        return Messages.text(Language.JA, "column." + column, Map.of());
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 0, StandardCharsets.UTF_16);
        }
        try {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, 0, WINDOWS_31J);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return decoded(bytes, from, charset);
        } catch (CharacterCodingException malformed) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }
}

package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** Reads a row of a CSV into the same record, under the same limits, as a JSON body. */
public final class CsvInput {
    private CsvInput() {}

    /** The record, or null after adding the row's faults, whose pointers are {@code /rows/<line>/<column>}. */
    public static <T> T read(CsvSource.Row row, Class<T> type, List<Fault> faults) {
        return read(row, type, Map.of(), JsonNodeFactory.instance.objectNode(), faults);
    }

    /**
     * The same where columns and fields differ.
     *
     * @param columns the column of a field whose name is another; of a field within {@code given} by its path without positions
     * @param given fields that are not a cell each
     */
    public static <T> T read(
            CsvSource.Row row, Class<T> type, Map<String, String> columns, ObjectNode given, List<Fault> faults) {
        try {
            return InputReader.read(tree(row, type, columns, given), type);
        } catch (Problem problem) {
            faults.addAll(inRow(problem, row, columns));
            return null;
        }
    }

    /** The faults of a record that was read from a row, with pointers to its cells. */
    public static List<Fault> inRow(Problem problem, CsvSource.Row row, Map<String, String> columns) {
        return problem.faults().stream()
                .map(fault -> Fault.at(place(fault.pointer(), row, columns), fault.code(), fault.values()))
                .toList();
    }

    private static String place(String pointer, CsvSource.Row row, Map<String, String> columns) {
        if (pointer == null || pointer.isEmpty()) {
            return "/rows/" + row.line();
        }
        String path = pointer.substring(1).replaceAll("/\\d+", "");
        return row.pointer(columns.getOrDefault(path, path));
    }

    private static ObjectNode tree(CsvSource.Row row, Class<?> type, Map<String, String> columns, ObjectNode given) {
        ObjectNode tree = given.deepCopy();
        for (RecordComponent component : RecordShape.of(type).components()) {
            String name = component.getName();
            String cell = given.has(name) ? null : row.get(columns.getOrDefault(name, name));
            if (cell != null) {
                put(tree, name, cell, component.getType());
            }
        }
        return tree;
    }

    private static void put(ObjectNode tree, String name, String cell, Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            putNumber(tree, name, cell);
        } else if (type == Boolean.class && (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false"))) {
            // Spreadsheets write it in capitals.
            tree.put(name, Boolean.parseBoolean(cell));
        } else {
            tree.put(name, cell);
        }
    }

    private static void putNumber(ObjectNode tree, String name, String cell) {
        try {
            tree.put(
                    name,
                    Long.parseLong(Normalizer.normalize(cell, Normalizer.Form.NFKC)
                            .replace(",", "")
                            .strip()));
        } catch (NumberFormatException notANumber) {
            tree.put(name, cell);
        }
    }
}

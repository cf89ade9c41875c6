package jp.tsunagari.api.shared.input;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** Reads a row of a CSV into the same record, under the same limits, as a JSON body. */
public final class CsvInput {
    private CsvInput() {}

    /** The record, or null after adding the row's faults, whose pointers are {@code /rows/<line>/<column>}. */
    public static <T> T read(CsvSource.Row row, Class<T> type, List<Fault> faults) {
        try {
            return InputReader.read(tree(row, type), type);
        } catch (Problem problem) {
            problem.faults()
                    .forEach(fault -> faults.add(
                            Fault.at("/rows/" + row.line() + fault.pointer(), fault.code(), fault.values())));
            return null;
        }
    }

    private static ObjectNode tree(CsvSource.Row row, Class<?> type) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : RecordShape.of(type).components()) {
            String cell = row.get(component.getName());
            if (cell != null && component.getType() == Integer.class) {
                putNumber(tree, component.getName(), cell);
            } else if (cell != null) {
                tree.put(component.getName(), cell);
            }
        }
        return tree;
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

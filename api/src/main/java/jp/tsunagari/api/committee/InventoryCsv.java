package jp.tsunagari.api.committee;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;

/** An inventory as a table: one row a seat, with the committee's field repeated in each; the pointer of a fault names the line. */
final class InventoryCsv {
    private static final List<String> COLUMNS =
            List.of("committee", "field", "subfield", "organisation", "from", "until", "role", "origin");
    private static final List<String> REQUIRED = List.of("committee", "field", "organisation");
    private static final List<String> OF_MEMBERSHIP =
            List.of("committee", "organisation", "from", "until", "role", "origin");

    private InventoryCsv() {}

    /** The inventory, and for each pointer into it the place in the file. */
    record Read(InventoryInput input, Map<String, String> places) {
        Problem inRows(Problem problem) {
            return InventoryCsv.inRows(problem, places);
        }
    }

    static Read read(byte[] csv, LocalDate asOf) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("asOf", asOf.toString());
        ArrayNode committees = tree.putArray("committees");
        ArrayNode memberships = tree.putArray("memberships");
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, CsvSource.Row> first = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (CsvSource.Row row : CsvSource.read(csv, COLUMNS, REQUIRED)) {
            REQUIRED.stream()
                    .filter(column -> row.get(column) == null)
                    .forEach(column -> faults.add(Fault.at(row.pointer(column), "missing")));
            CsvSource.Row before = row.get("committee") == null ? null : first.putIfAbsent(row.get("committee"), row);
            if (before == null) {
                places.put("/committees/" + committees.size(), "/rows/" + row.line());
                copy(row, List.of("field", "subfield"), committees.addObject().put("name", row.get("committee")));
            } else if (!same(before, row)) {
                faults.add(Fault.at(
                        row.pointer("field"),
                        "disagrees-with-row",
                        Map.of("row", before.line(), "value", before.get("field"))));
            }
            places.put("/memberships/" + memberships.size(), "/rows/" + row.line());
            copy(row, OF_MEMBERSHIP, memberships.addObject());
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.toArray(Fault[]::new));
        }
        try {
            return new Read(InputReader.read(tree, InventoryInput.class), places);
        } catch (Problem problem) {
            throw inRows(problem, places);
        }
    }

    /** A row without its field has that fault already, and says nothing that another row could disagree with. */
    private static boolean same(CsvSource.Row one, CsvSource.Row other) {
        return one.get("field") == null
                || other.get("field") == null
                || one.get("field").equals(other.get("field"))
                        && Objects.equals(one.get("subfield"), other.get("subfield"));
    }

    private static void copy(CsvSource.Row row, List<String> columns, ObjectNode into) {
        columns.stream().filter(column -> row.get(column) != null).forEach(column -> into.put(column, row.get(column)));
    }

    /** The same problem with pointers into the file: {@code /memberships/7/until} becomes {@code /rows/9/until}. */
    private static Problem inRows(Problem problem, Map<String, String> places) {
        return Problem.of(
                problem.type(),
                problem.faults().stream().map(fault -> inRows(fault, places)).toList());
    }

    private static Fault inRows(Fault fault, Map<String, String> places) {
        if (fault.pointer() == null) {
            return fault;
        }
        String[] parts = fault.pointer().split("/", 4);
        String place = parts.length < 3 ? null : places.get("/" + parts[1] + "/" + parts[2]);
        if (place == null) {
            return fault;
        }
        String column = parts.length < 4 ? "" : "/" + (parts[3].equals("name") ? "committee" : parts[3]);
        return Fault.at(place + column, fault.code(), fault.values());
    }
}

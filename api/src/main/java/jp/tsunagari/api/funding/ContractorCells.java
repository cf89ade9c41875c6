package jp.tsunagari.api.funding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.domain.funding.ContractorKind;

/**
 * The contractors of a contract as cells: one column for each of their fields, with a semicolon between contractors. A semicolon or
 * backslash within a name has a backslash in front.
 */
final class ContractorCells {
    private static final Map<String, String> FIELDS = Map.of(
            "name", "contractors",
            "kind", "contractorKinds",
            "corporateNumber", "corporateNumbers",
            "organisationId", "organisationIds");

    /** The columns of the fields of {@link ContractInput}. */
    static final Map<String, String> COLUMNS = FIELDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(field -> "contractors/" + field.getKey(), Map.Entry::getValue));

    private ContractorCells() {}

    /** Their names, as a person reads them. */
    static String names(List<ContractorForm> contractors) {
        return contractors.stream()
                .map(contractor -> contractor.kind() == ContractorKind.INDIVIDUAL
                        ? Messages.text(Language.JA, "code.contractor-kinds.INDIVIDUAL", Map.of())
                        : contractor.name())
                .collect(Collectors.joining(";"));
    }

    /** One cell: that field of all of them, or null where none has it. */
    static String join(List<ContractorRow> contractors, Function<ContractorRow, Object> field) {
        return contractors.stream().map(field).noneMatch(Objects::nonNull)
                ? null
                : contractors.stream()
                        .map(field)
                        .map(value -> value == null
                                ? ""
                                : value.toString().replace("\\", "\\\\").replace(";", "\\;"))
                        .collect(Collectors.joining(";"));
    }

    /** The contractors of a row as they would stand in JSON; columns that do not list as many are faults. */
    static ArrayNode read(CsvSource.Row row, List<Fault> faults) {
        ArrayNode contractors = JsonNodeFactory.instance.arrayNode();
        String leading = row.get("contractorKinds") == null ? "contractors" : "contractorKinds";
        split(row.get(leading)).forEach(each -> contractors.addObject());
        FIELDS.forEach((field, column) -> {
            List<String> values = split(row.get(column));
            if (!values.isEmpty() && values.size() != contractors.size()) {
                faults.add(Fault.at(
                        row.pointer(column),
                        "not-as-many",
                        Map.of("expected", contractors.size(), "actual", values.size())));
                return;
            }
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    ((ObjectNode) contractors.get(i)).put(field, values.get(i));
                }
            }
        });
        return contractors;
    }

    private static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        if (cell == null) {
            return parts;
        }
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char at = cell.charAt(i);
            if (at == ';') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (at == '\\' && i + 1 < cell.length()) {
                part.append(cell.charAt(++i));
            } else {
                part.append(at);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}

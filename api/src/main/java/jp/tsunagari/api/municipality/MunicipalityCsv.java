package jp.tsunagari.api.municipality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.api.shared.csv.CsvSource;
import jp.tsunagari.api.shared.input.CsvInput;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** A file of municipalities: one line each, the columns named like the fields. */
final class MunicipalityCsv {
    record Line(long number, MunicipalityInput input) {}

    /** The last two are in an export and change nothing. */
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "nameKana",
            "prefecture",
            "kind",
            "population",
            "populationAsOf",
            "populationSource",
            "sourceNote",
            "version",
            "updatedAt");

    private MunicipalityCsv() {}

    static List<Line> read(byte[] csv) {
        List<Fault> faults = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<MunicipalityCode> seen = new HashSet<>();
        for (CsvSource.Row row : CsvSource.read(csv, COLUMNS, List.of("code", "name", "kind"))) {
            MunicipalityInput input = CsvInput.read(row, MunicipalityInput.class, faults);
            if (input != null && input.code() == null) {
                faults.add(Fault.at(row.pointer("code"), "missing", Map.of()));
            } else if (input != null && !seen.add(input.code())) {
                faults.add(Fault.at(
                        row.pointer("code"),
                        "repeated",
                        Map.of("value", input.code().value())));
            } else if (input != null) {
                faults.addAll(MunicipalityService.disagreements(input.code(), input, "/rows/" + row.line()));
                lines.add(new Line(row.line(), input));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        return lines;
    }
}

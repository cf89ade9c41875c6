package jp.tsunagari.api.change;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/**
 * Which changes somebody follows.
 *
 * @param municipalityCodes null for those of all municipalities
 * @param types null for those of all types
 */
public record ChangeFilter(Set<String> municipalityCodes, Set<RecordType> types) {

    /** Path names of collections, separated by commas; null for all. */
    public static Set<RecordType> types(String names) {
        if (names == null) {
            return null;
        }
        Set<RecordType> types = new TreeSet<>();
        for (String name : names.split(",", -1)) {
            types.add(RecordType.ofPath(name.strip()).orElseThrow(ChangeFilter::unknown));
        }
        return types;
    }

    private static Problem unknown() {
        String allowed =
                Arrays.stream(RecordType.values()).map(RecordType::path).collect(Collectors.joining(", "));
        return Problem.of(
                ProblemType.INVALID_PARAMETER, Fault.parameter("types", "unknown-code", Map.of("allowed", allowed)));
    }
}

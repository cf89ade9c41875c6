package jp.tsunagari.api.shared.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** An open record that still names the one to be deleted: why (the code of a message), which, and its name. */
public record Use(String code, UUID id, String name) {

    /** Refuses while there is any use, and lists them all. */
    public static void refuse(List<Use> uses) {
        if (!uses.isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    uses.stream()
                            .map(use -> Fault.of(use.code(), Map.of("id", use.id(), "name", use.name())))
                            .toList());
        }
    }
}

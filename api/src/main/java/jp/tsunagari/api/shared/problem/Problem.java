package jp.tsunagari.api.shared.problem;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;

/** An expected refusal on its way to the caller as RFC 9457 problem details. */
public final class Problem extends RuntimeException {
    private final ProblemType type;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;

    private Problem(ProblemType type, List<Fault> faults, Map<String, String> headers) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of());
    }

    public static Problem of(ProblemType type, Fault... faults) {
        return new Problem(type, List.of(faults), Map.of());
    }

    public static Problem of(ProblemType type, List<Fault> faults) {
        return new Problem(type, faults, Map.of());
    }

    public static Problem invalid(Fault... faults) {
        return of(ProblemType.INVALID_INPUT, faults);
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** All refusals of a rule at once. */
    public static Problem refused(ProblemType type, List<Refusal> refusals, String base) {
        return of(
                type, refusals.stream().map(refusal -> Fault.of(refusal, base)).toList());
    }

    public Problem withHeader(String name, String value) {
        return new Problem(type, faults, Map.of(name, value));
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }
}

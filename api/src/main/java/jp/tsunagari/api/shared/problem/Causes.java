package jp.tsunagari.api.shared.problem;

import java.util.Arrays;
import org.hibernate.exception.ConstraintViolationException;

/** Reads a chain of causes. */
final class Causes {
    private Causes() {}

    static Problem problemIn(Throwable thrown) {
        return find(thrown, Problem.class);
    }

    static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type) != null;
    }

    static boolean isUniqueViolation(Throwable thrown) {
        ConstraintViolationException violation = find(thrown, ConstraintViolationException.class);
        return violation != null && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
    }

    /** The problem for a status that the framework chose (unknown path, method, media type …). */
    static Problem ofStatus(int status) {
        return Problem.of(Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.UNREADABLE_BODY : ProblemType.INTERNAL_ERROR));
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}

package jp.tsunagari.api.shared.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/** Reads what lies behind an exception. */
public final class Causes {
    private static final Pattern FIELD_OF_KEY = Pattern.compile("__([a-z]+(?:_(?!index)[a-z]+)*)");

    private Causes() {}

    public static Problem problemIn(Throwable thrown) {
        return find(thrown, Problem.class);
    }

    static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type) != null;
    }

    /** The framework reads Accept and Content-Type with a parser that throws what it throws for mistakes of ours too. */
    static boolean isMalformedMediaType(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                && Arrays.stream(thrown.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().endsWith("MediaTypeHeaderDelegate"));
    }

    static boolean isMalformed(String mediaType) {
        try {
            return mediaType != null && MediaType.valueOf(mediaType) == null;
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    public static boolean isUniqueViolation(Throwable thrown) {
        ConstraintViolationException violation = find(thrown, ConstraintViolationException.class);
        return violation != null && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
    }

    /** The field that a unique key names, told by the part of the key's name behind {@code __}; empty where it names none. */
    static List<Fault> duplicates(Throwable thrown) {
        String name =
                String.valueOf(find(thrown, ConstraintViolationException.class).getConstraintName());
        Matcher field = FIELD_OF_KEY.matcher(name.toLowerCase(Locale.ROOT));
        return field.find() ? List.of(Fault.at("/" + camelCase(field.group(1)), "already-registered")) : List.of();
    }

    private static String camelCase(String column) {
        return Pattern.compile("_(.)").matcher(column).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** The problem for a status that the framework chose (unknown path, method, media type …). */
    static Problem ofStatus(int status) {
        return Problem.of(Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.UNREADABLE_BODY : ProblemType.INTERNAL_ERROR));
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        return all(thrown).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** The exception, its causes, and what they suppressed: a failed commit hides its reason there. */
    static Set<Throwable> all(Throwable thrown) {
        Set<Throwable> found = new LinkedHashSet<>();
        collect(thrown, found);
        return found;
    }

    private static void collect(Throwable thrown, Set<Throwable> found) {
        if (thrown != null && found.add(thrown)) {
            collect(thrown.getCause(), found);
            for (Throwable suppressed : thrown.getSuppressed()) {
                collect(suppressed, found);
            }
        }
    }
}

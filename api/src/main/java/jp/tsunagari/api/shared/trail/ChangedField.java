package jp.tsunagari.api.shared.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.temporal.Temporal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that a write changed. Only what cannot speak of a person is quoted: enumerations, numbers, dates, ids and municipality codes.
 * Texts and lists are named and never quoted, because an office may write of people in any of them.
 */
@Schema(name = "ChangedField")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedField(
        @NotNull String field,
        @Schema(description = "The value before; left out of texts and lists") String from,
        @Schema(description = "The value after; left out of texts and lists") String to) {

    private static final Set<String> CODES = Set.of("municipalityCode", "code");

    static ChangedField of(String field, Object from, Object to) {
        return new ChangedField(field, quote(field, from), quote(field, to));
    }

    private static String quote(String field, Object value) {
        boolean quotable = value instanceof Enum<?>
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof UUID
                || value instanceof String && CODES.contains(field);
        return quotable ? value.toString() : null;
    }
}

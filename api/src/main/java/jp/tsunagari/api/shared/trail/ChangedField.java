package jp.tsunagari.api.shared.trail;

import jakarta.validation.constraints.NotNull;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that a write changed. Only what cannot speak of a person is quoted: enumerations, numbers, dates, ids and municipality codes.
 * Texts and lists are named and never quoted, because an office may write of people in any of them.
 */
@Schema(name = "ChangedField")
public record ChangedField(
        @NotNull String field,
        @Schema(description = "The value before; null of texts and lists") String from,
        @Schema(description = "The value after; null of texts and lists") String to) {

    /** The only text that is quoted; other codes may be secrets, such as one that invites somebody. */
    private static final String MUNICIPALITY = "municipalityCode";

    static ChangedField of(String field, Object from, Object to) {
        return new ChangedField(field, quote(field, from), quote(field, to));
    }

    private static String quote(String field, Object value) {
        boolean quotable = value instanceof Enum<?>
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof UUID
                || value instanceof String && field.equals(MUNICIPALITY);
        return quotable ? value.toString() : null;
    }
}

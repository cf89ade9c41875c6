package jp.tsunagari.domain.partner;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * A field with its subfield as one text: 福祉(地域福祉), 都市計画.
 *
 * @param field the field
 * @param subfield the subfield as written, or null
 */
public record FieldAndSubfield(Field field, String subfield) {
    private static final Pattern FORM = Pattern.compile("([^()（）]+)(?:[(（](.+)[)）])?");

    /** There is always a field. */
    public FieldAndSubfield {
        Objects.requireNonNull(field);
    }

    /**
     * Reads a field, or a field and its subfield in ASCII or full-width brackets. Refused:
     * {@link RefusalCode#FIELD_FORMAT}, {@link RefusalCode#FIELD_UNKNOWN}.
     */
    public static Result<FieldAndSubfield> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches() || (form.group(2) != null && form.group(2).isBlank())) {
            return Result.refused(RefusalCode.FIELD_FORMAT, "");
        }
        Optional<Field> field = Field.ofCode(form.group(1).strip());
        if (field.isEmpty()) {
            return Result.refused(Refusal.of(
                    RefusalCode.FIELD_UNKNOWN,
                    "",
                    Map.of(
                            "allowed",
                            Arrays.stream(Field.values()).map(Field::code).toList())));
        }
        String subfield = form.group(2) == null ? null : form.group(2).strip();
        return Result.ok(new FieldAndSubfield(field.get(), subfield));
    }

    /** The form that {@link #parse} reads, with ASCII brackets. */
    public String label() {
        return subfield == null ? field.code() : field.code() + "(" + subfield + ")";
    }
}

package jp.tsunagari.api.shared.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;
import jp.tsunagari.domain.shared.JapaneseDates;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.Result;

/** The values that are written as text, in bodies, query parameters and CSV cells alike. */
final class Scalars {
    private static final Pattern CANONICAL_UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2200;

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            LocalDate.class, text -> bounded(JapaneseDates.parse(text), LocalDate::getYear),
            YearMonth.class, Scalars::month,
            UUID.class, Scalars::uuid,
            PartialDate.class, text -> bounded(PartialDate.parse(text), PartialDate::year),
            MunicipalityCode.class, text -> unwrap(MunicipalityCode.parse(text)),
            CorporateNumber.class, text -> unwrap(CorporateNumber.parse(text)),
            Field.class,
                    text -> Field.ofCode(text).<Object>map(field -> field).orElseGet(() -> unknownCode(Field.values())),
            Integer.class, Scalars::integer,
            Boolean.class, Scalars::bool);

    private Scalars() {}

    static boolean isScalar(Class<?> type) {
        return type == String.class || type.isEnum() || READERS.containsKey(type);
    }

    /** The value, or a {@link Misread}. */
    static Object read(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        Function<String, Object> reader = READERS.get(type);
        return reader != null ? reader.apply(text) : constant(text, type);
    }

    private static <T> Object bounded(Result<T> date, ToIntFunction<T> year) {
        if (date.isOk() && !isBounded(year.applyAsInt(date.value()))) {
            return new Misread("date-out-of-range", Map.of("min", FIRST_YEAR, "max", LAST_YEAR));
        }
        return unwrap(date);
    }

    private static boolean isBounded(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Object unwrap(Result<?> result) {
        if (result.isOk()) {
            return result.value();
        }
        Refusal refusal = result.refusals().get(0);
        return new Misread(Slug.of(refusal.code()), refusal.values());
    }

    private static Object month(String text) {
        try {
            YearMonth month = text.length() == 7 ? YearMonth.parse(text) : null;
            return month != null && isBounded(month.getYear()) ? month : new Misread("month-format", Map.of());
        } catch (DateTimeParseException malformed) {
            return new Misread("month-format", Map.of());
        }
    }

    private static Object uuid(String text) {
        return CANONICAL_UUID.matcher(text).matches() ? UUID.fromString(text) : new Misread("id-format", Map.of());
    }

    private static Object integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            return new Misread("wrong-type", Map.of("expected", "integer"));
        }
        long number = Long.parseLong(text);
        return number == (int) number
                ? (Object) (int) number
                : new Misread("out-of-range", Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE));
    }

    private static Object bool(String text) {
        return "true".equals(text) || "false".equals(text)
                ? (Object) Boolean.valueOf(text)
                : new Misread("wrong-type", Map.of("expected", "boolean"));
    }

    private static Object constant(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return unknownCode(type.getEnumConstants());
    }

    private static Misread unknownCode(Object[] constants) {
        String allowed = String.join(
                ", ",
                Arrays.stream(constants)
                        .map(constant -> constant instanceof Field field ? field.code() : constant.toString())
                        .toList());
        return new Misread("unknown-code", Map.of("allowed", allowed));
    }
}

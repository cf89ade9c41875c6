package jp.tsunagari.api.shared.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/**
 * Reads path and query parameters. A path segment that is no id names no record (404, as for an id that never existed); a query
 * parameter that cannot be read is refused by name.
 */
@Provider
public class ParameterReader implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!Scalars.isScalar(type)) {
            return null;
        }
        boolean inPath = find(annotations, PathParam.class).isPresent();
        if (!inPath && find(annotations, QueryParam.class).isEmpty()) {
            return null;
        }
        String name = find(annotations, QueryParam.class).map(QueryParam::value).orElse(null);
        long min = find(annotations, Min.class).map(Min::value).orElse((long) Integer.MIN_VALUE);
        long max = find(annotations, Max.class).map(Max::value).orElse((long) Integer.MAX_VALUE);
        Size size = find(annotations, Size.class).orElse(null);
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) {
                    return null;
                }
                Object value = type == String.class ? Texts.read(text, size) : Scalars.read(text, type);
                if (value instanceof Integer number && (number < min || number > max)) {
                    value = new Misread("out-of-range", Map.of("min", min, "max", max));
                }
                if (value instanceof Misread misread) {
                    throw inPath ? Problem.notFound() : refused(name, misread);
                }
                return type.cast(value);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Problem refused(String name, Misread misread) {
        return Problem.of(ProblemType.INVALID_PARAMETER, Fault.parameter(name, misread.code(), misread.values()));
    }

    private static <A extends Annotation> Optional<A> find(Annotation[] annotations, Class<A> type) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}

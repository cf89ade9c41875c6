package jp.tsunagari.api.shared.input;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
        if (type == String.class || !Scalars.isScalar(type)) {
            return null;
        }
        boolean inPath = find(annotations, PathParam.class).isPresent();
        String name = find(annotations, QueryParam.class).map(QueryParam::value).orElse(null);
        long min = find(annotations, Min.class).map(Min::value).orElse((long) Integer.MIN_VALUE);
        long max = find(annotations, Max.class).map(Max::value).orElse((long) Integer.MAX_VALUE);
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) {
                    return null;
                }
                Object value = Scalars.read(text, type);
                if (value instanceof Scalars.Misread misread) {
                    throw inPath
                            ? Problem.notFound()
                            : Problem.of(
                                    ProblemType.INVALID_PARAMETER,
                                    Fault.parameter(name, misread.code(), misread.values()));
                }
                if (value instanceof Integer number && (number < min || number > max)) {
                    throw Problem.of(
                            ProblemType.INVALID_PARAMETER,
                            Fault.parameter(name, "out-of-range", Map.of("min", min, "max", max)));
                }
                return type.cast(value);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static <A extends Annotation> Optional<A> find(Annotation[] annotations, Class<A> type) {
        return Arrays.stream(annotations)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}

package jp.tsunagari.api.shared.web;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not know, or that are empty or given twice: a mistyped filter must not answer with
 * everything, nor {@code dryRun=} store something. Asks for those it needs.
 */
public class KnownParameters {
    private record Names(Set<String> allowed, Set<String> required) {}

    private final Map<Method, Names> known = new ConcurrentHashMap<>();

    @Inject
    ResourceInfo operation;

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        MultivaluedMap<String, String> values = request.getUriInfo().getQueryParameters();
        Set<String> given = values.keySet();
        if (operation.getResourceMethod() == null) {
            return;
        }
        Names names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::namesOf);
        List<Fault> faults = new ArrayList<>();
        values.forEach((name, texts) -> {
            if (!names.allowed().contains(name)) {
                faults.add(unknown(name, names.allowed()));
            } else if (texts.size() > 1) {
                faults.add(Fault.parameter(name, "repeated", Map.of("value", name)));
            } else if (texts.get(0).isBlank()) {
                faults.add(Fault.parameter(name, "empty", Map.of()));
            }
        });
        names.required().stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> faults.add(Fault.parameter(name, "missing", Map.of())));
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static Fault unknown(String name, Set<String> allowed) {
        return allowed.isEmpty()
                ? Fault.parameter(name, "no-parameter", Map.of())
                : Fault.parameter(name, "unknown-parameter", Map.of("allowed", String.join(", ", allowed)));
    }

    private static Names namesOf(Method method) {
        Set<String> allowed = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            Stream<? extends AnnotatedElement> places = parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getDeclaredFields())
                    : Stream.of(parameter);
            places.filter(place -> place.isAnnotationPresent(QueryParam.class)).forEach(place -> {
                String name = place.getAnnotation(QueryParam.class).value();
                allowed.add(name);
                if (place.isAnnotationPresent(NotNull.class)) {
                    required.add(name);
                }
            });
        }
        return new Names(allowed, required);
    }
}

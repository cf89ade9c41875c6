package jp.tsunagari.api.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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

/** Refuses a query parameter that the operation does not know: a mistyped filter must not answer with everything. */
public class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Inject
    ResourceInfo operation;

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::namesOf);
        List<Fault> faults = given.stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> Fault.parameter(name, "unknown-parameter", Map.of("allowed", String.join(", ", allowed))))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            Stream<? extends AnnotatedElement> places = parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getDeclaredFields())
                    : Stream.of(parameter);
            places.map(place -> place.getAnnotation(QueryParam.class))
                    .filter(annotation -> annotation != null)
                    .forEach(annotation -> names.add(annotation.value()));
        }
        return names;
    }
}

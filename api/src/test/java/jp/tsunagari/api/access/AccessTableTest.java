package jp.tsunagari.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.domain.shared.Visibility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract × every caller × records of every kind of city gives the status that {@code access-table.csv} says. */
@ApiTest
@Tag("any-database")
class AccessTableTest {
    private static final int SUCCESS = 300;

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        Set<String> operations = new TreeSet<>();
        Operation.all().forEach(operation -> operations.add(operation.id()));
        Set<String> rows = new TreeSet<>();
        AccessTable.rows().forEach(row -> rows.add(row.operation()));
        assertEquals(operations, rows);
    }

    @TestFactory
    Stream<DynamicTest> everyCallerGetsTheStatusOfTheTable() {
        Map<String, Operation> operations =
                Operation.all().stream().collect(Collectors.toMap(Operation::id, operation -> operation));
        List<AccessCity> cities = Stream.of(true, false)
                .flatMap(own -> Arrays.stream(Visibility.values()).map(visibility -> new AccessCity(own, visibility)))
                .toList();
        Map<String, Function<AccessCity, RequestSpecification>> callers = callers(cities);
        return AccessTable.rows().stream()
                .filter(row -> operations.containsKey(row.operation()))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (AccessCity city : cities) {
                        row.cells().keySet().stream()
                                .filter(caller -> !row.isOneStatus(caller) || isAskedAlways(city))
                                .sorted(Comparator.comparing(caller -> -row.expected(caller, city)))
                                .forEach(caller -> wrong.addAll(check(
                                        row, operations.get(row.operation()), city, caller, callers.get(caller))));
                    }
                    assertEquals(List.of(), wrong, row.toString());
                }));
    }

    /** What is the same in every city is asked for in those that differ most. */
    private static boolean isAskedAlways(AccessCity city) {
        return city.isOwn() == (city.visibility() == Visibility.PUBLISHED);
    }

    private static Map<String, Function<AccessCity, RequestSpecification>> callers(List<AccessCity> cities) {
        String[] own =
                cities.stream().filter(AccessCity::isOwn).map(AccessCity::code).toArray(String[]::new);
        String member = cities.get(0).memberKey();
        String council = Keys.of(Role.COUNCIL, own);
        String staff = Keys.of(Role.STAFF, own);
        String national = Keys.of(Role.NATIONAL);
        return Map.of(
                "anonymous", city -> Api.anonymous(),
                "MEMBER", city -> Api.as(city.isOwn() ? city.memberKey() : member),
                "COUNCIL", city -> Api.as(council),
                "STAFF", city -> Api.as(staff),
                "NATIONAL", city -> Api.as(national),
                "ADMIN", city -> Api.call());
    }

    private static List<String> check(
            AccessTable.Row row,
            Operation operation,
            AccessCity city,
            String caller,
            Function<AccessCity, RequestSpecification> as) {
        int expected = row.expected(caller, city);
        List<String> wrong = new ArrayList<>();
        List<String> bodies = operation.mediaTypes().isEmpty() ? Arrays.asList((String) null) : operation.mediaTypes();
        for (String body : bodies) {
            for (String accept : operation.answerTypes()) {
                Call call = CityRequests.of(operation, row.kind(), body, city, expected < SUCCESS)
                        .withHeader("Accept", accept);
                Response answer = call.send(as.apply(city));
                String what = caller + " of a " + (city.isOwn() ? "city of theirs, " : "foreign city, ")
                        + city.visibility() + ", " + body + " -> " + accept;
                if (answer.statusCode() != expected) {
                    wrong.add(
                            what + ": expected " + expected + " but " + answer.statusCode() + " " + answer.asString());
                } else if (expected == 404) {
                    Response nothing = CityRequests.ofNothing(operation, call).send(as.apply(city));
                    if (!essence(answer).equals(essence(nothing))) {
                        wrong.add(what + ": " + essence(answer) + " tells more than " + essence(nothing));
                    }
                }
            }
        }
        return wrong;
    }

    /** What must be the same whether a record is not seen or never was: all but its own address, and the trace of the request. */
    private static String essence(Response answer) {
        Set<String> headers = new TreeSet<>();
        for (Header header : answer.headers()) {
            if (!Set.of("date", "content-length").contains(header.getName().toLowerCase())) {
                headers.add(header.toString());
            }
        }
        ObjectNode body = (ObjectNode) Operation.parse(answer.asString());
        body.remove(List.of("instance", "traceId"));
        return answer.statusCode() + " " + headers + " " + body;
    }
}

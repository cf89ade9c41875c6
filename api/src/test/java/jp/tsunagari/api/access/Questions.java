package jp.tsunagari.api.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Operation;

/**
 * Everything that the GET operations of the contract can be asked about some cities: each path with each of their records, each filter
 * with each of its values, as JSON and as a CSV.
 */
final class Questions {
    /** The audit notes each reading of it and each refusal. */
    private static final Set<String> CHANGED_BY_ASKING = Set.of("listAuditEntries");

    private record Question(String address, String accept) {}

    private final List<String> municipalities;
    private final Map<String, List<String>> records;
    private final List<String> words;
    private final Set<Question> questions = new LinkedHashSet<>();

    /**
     * @param municipalities the last is the one in which something changes
     * @param records the ids to ask for, by collection
     * @param words the texts to search for, and the external ids to ask for
     */
    Questions(List<String> municipalities, Map<String, List<String>> records, List<String> words) {
        this.municipalities = municipalities;
        this.records = records;
        this.words = words;
        Operation.all().stream()
                .filter(operation -> !operation.isWrite() && !CHANGED_BY_ASKING.contains(operation.id()))
                .forEach(this::add);
    }

    int count() {
        return questions.size();
    }

    /** What the holder of a key is told, or nobody in particular where it is null; the trace of the request apart. */
    Map<String, String> ask(String key) {
        Map<String, String> answers = new TreeMap<>();
        for (Question question : questions) {
            RequestSpecification request = given().urlEncodingEnabled(false).accept(question.accept());
            Response answer =
                    (key == null ? request : request.header("Authorization", "Bearer " + key)).get(question.address());
            answers.put(
                    question.accept() + " " + question.address(),
                    String.join(
                            "\n",
                            answer.statusLine() + answer.contentType(),
                            "ETag " + answer.header("ETag"),
                            "Link " + answer.header("Link"),
                            told(answer.asString())));
        }
        return answers;
    }

    /** Without the trace of the request, and the time at which a ledger was checked. */
    private static String told(String body) {
        return body.replaceAll("\"traceId\":\"[0-9a-f]+\"|\"checkedAt\":\"[^\"]+\"", "");
    }

    private void add(Operation operation) {
        for (String path : paths(operation)) {
            for (String query : queries(operation)) {
                for (String accept : operation.answerTypes()) {
                    boolean overAllCities = has(operation, "municipalityCode") && !query.contains("municipalityCode");
                    if (accept.contains("json") || !overAllCities || query.isEmpty()) {
                        questions.add(new Question(path + query, accept));
                    }
                }
            }
        }
    }

    private List<String> paths(Operation operation) {
        if (CityRequests.isByExternalId(operation)) {
            String base = operation.path().replace("{system}", AccessCity.SYSTEM);
            return Stream.concat(Stream.of(CityRequests.collection(operation)), words.stream())
                    .map(id -> base.replace("{externalId}", encoded(id)))
                    .toList();
        }
        List<String> paths = new ArrayList<>(List.of(operation.path()));
        CityRequests.targets(operation).forEach((parameter, collection) -> {
            List<String> values = records.containsKey(collection)
                    ? records.get(collection)
                    : List.of(operation.call(null).pathParameters().get(parameter));
            List<String> filled = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path.replace("{" + parameter + "}", value)))
                    .toList();
            paths.clear();
            paths.addAll(filled);
        });
        return paths;
    }

    /** None, each filter alone, and where a list goes over all cities, each city and each filter within the one that changes. */
    private Set<String> queries(Operation operation) {
        Set<String> queries = new LinkedHashSet<>();
        List<String> filters = filters(operation);
        if (!CityRequests.isByExternalId(operation)) {
            queries.add("");
            filters.forEach(filter -> queries.add("?" + filter));
        }
        if (has(operation, "municipalityCode")) {
            municipalities.forEach(code -> queries.add("?municipalityCode=" + code));
            String changing = "?municipalityCode=" + municipalities.get(municipalities.size() - 1);
            filters.forEach(filter -> queries.add(changing + "&" + filter));
        }
        return queries;
    }

    private List<String> filters(Operation operation) {
        List<String> filters = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")
                    && !List.of("municipalityCode", "cursor").contains(name)) {
                values(parameter, operation.resolve(parameter.path("schema")))
                        .forEach(value -> filters.add(name + "=" + encoded(value)));
            }
        }
        return filters;
    }

    private List<String> values(JsonNode parameter, JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        if (!values.isEmpty()) {
            return values;
        }
        return switch (schema.path("type").path(0).asText(schema.path("type").asText())) {
            case "integer" -> List.of("1", "200");
            case "boolean" -> List.of("true", "false");
            default -> texts(parameter, schema);
        };
    }

    private List<String> texts(JsonNode parameter, JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return List.of("2024-04-01");
        }
        return parameter.path("name").asText().equals("q") || !parameter.has("example")
                ? words
                : List.of(parameter.get("example").asText());
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.parameters().stream()
                .anyMatch(declared -> declared.path("name").asText().equals(parameter));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package jp.tsunagari.api.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One operation of the contract that the service itself serves, and the request that its example makes. */
public record Operation(JsonNode contract, String method, String path, JsonNode node) {
    public static List<Operation> all() {
        JsonNode contract =
                parse(Api.raw().queryParam("format", "JSON").get("/q/openapi").asString());
        List<Operation> operations = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(new Operation(
                        contract, operation.getKey().toUpperCase(), path.getKey(), operation.getValue()))));
        return operations;
    }

    public static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    public String id() {
        return node.path("operationId").asText();
    }

    public boolean isWrite() {
        return !method.equals("GET");
    }

    public boolean isList() {
        return parameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }

    public List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameters::add);
        return parameters;
    }

    /** The roles that may call it; empty where anybody may. */
    public Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        node.path("security").forEach(way -> way.path("bearer").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    /** The media types of the body; empty where there is none. */
    public List<String> mediaTypes() {
        TreeSet<String> types = new TreeSet<>();
        node.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return List.copyOf(types);
    }

    /** The media types in which it answers when all went well; problems are accepted beside each. */
    public List<String> answerTypes() {
        TreeSet<String> types = new TreeSet<>();
        node.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2")) {
                answer.getValue().path("content").fieldNames().forEachRemaining(types::add);
            }
        });
        return types.isEmpty() ? List.of("*/*") : List.copyOf(types);
    }

    public JsonNode example(String mediaType) {
        return node.path("requestBody").path("content").path(mediaType).path("example");
    }

    public JsonNode schema(String mediaType) {
        return resolve(node.path("requestBody").path("content").path(mediaType).path("schema"));
    }

    /** The schema itself where this is a reference, or one that may also be null. */
    public JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(contract.at(schema.get("$ref").asText().substring(1)));
        }
        for (JsonNode part : schema.path("anyOf")) {
            if (!part.path("type").asText().equals("null")) {
                return resolve(part);
            }
        }
        return schema;
    }

    /** The request of the example; {@code mediaType} is null where there is no body. */
    public Call call(String mediaType) {
        Map<String, Map<String, String>> values = new TreeMap<>();
        for (JsonNode parameter : parameters()) {
            if (parameter.has("example")) {
                values.computeIfAbsent(parameter.get("in").asText(), unused -> new TreeMap<>())
                        .put(
                                parameter.get("name").asText(),
                                parameter.get("example").asText());
            }
        }
        return new Call(
                method,
                path,
                values.getOrDefault("path", Map.of()),
                values.getOrDefault("query", Map.of()),
                values.getOrDefault("header", Map.of()),
                mediaType,
                mediaType == null ? null : bytes(example(mediaType)));
    }

    public static byte[] bytes(JsonNode body) {
        return (body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

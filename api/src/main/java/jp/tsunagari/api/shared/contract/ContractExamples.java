package jp.tsunagari.api.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives every operation its example from the embedded records; a test runs each of them on a fresh copy of the records. */
final class ContractExamples {
    private final JsonNode examples;

    private ContractExamples(JsonNode examples) {
        this.examples = examples;
    }

    static ContractExamples load() {
        try (InputStream in = ContractExamples.class.getResourceAsStream("/contract/examples.json")) {
            return new ContractExamples(new ObjectMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void put(Operation operation) {
        JsonNode example = examples.path(operation.getOperationId());
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> put(parameter, example.path("parameters")));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((name, media) -> {
                JsonNode body = example.path(name);
                if (!body.isMissingNode()) {
                    media.setExample(plain(body));
                }
            });
        }
    }

    private static void put(Parameter parameter, JsonNode values) {
        JsonNode value = values.path(parameter.getName());
        if (!value.isMissingNode()) {
            parameter.setExample(plain(value));
        }
    }

    private static Object plain(JsonNode node) {
        return new ObjectMapper().convertValue(node, Object.class);
    }
}

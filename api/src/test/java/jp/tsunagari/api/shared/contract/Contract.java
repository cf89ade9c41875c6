package jp.tsunagari.api.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract as a file of this repository. */
final class Contract {
    static final Path COMMITTED = Path.of("../openapi/openapi.yaml");
    static final Path RELEASED = Path.of("../openapi/released");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Contract() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One operation of the document and how it is called. */
    record Op(String call, JsonNode node) {
        String text(String field) {
            return node.path(field).asText();
        }
    }

    static List<Op> operations(JsonNode document) {
        List<Op> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Op(method.getKey().toUpperCase() + " " + path.getKey(), method.getValue()))));
        return operations;
    }

    /** The places at which two trees differ, as JSON pointers. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> found = new ArrayList<>();
        differ("", one, other, found);
        return found;
    }

    private static void differ(String at, JsonNode one, JsonNode other, List<String> found) {
        if (one.isObject() && other.isObject()) {
            one.fieldNames().forEachRemaining(name -> differ(at + "/" + name, one.path(name), other.path(name), found));
            other.fieldNames().forEachRemaining(name -> {
                if (!one.has(name)) {
                    found.add(at + "/" + name);
                }
            });
        } else if (!one.equals(other)) {
            found.add(at);
        }
    }
}

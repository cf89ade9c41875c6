package jp.tsunagari.api.shared.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** A client of the last release goes on working with this contract. */
class CompatibilityTest {
    private static final JsonNode COMMITTED = Contract.tree(Contract.text(Contract.COMMITTED));

    private static ChangedOpenApi compare(JsonNode before, JsonNode after) {
        return OpenApiCompare.fromContents(
                AsOpenApi30.of(before).toString(), AsOpenApi30.of(after).toString());
    }

    private static JsonNode changed(Consumer<ObjectNode> change) {
        ObjectNode copy = COMMITTED.deepCopy();
        change.accept(copy);
        assertFalse(copy.equals(COMMITTED), "the made-up change changes nothing");
        return copy;
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static Optional<Path> lastRelease() throws IOException {
        if (!Files.isDirectory(Contract.RELEASED)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(Contract.RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .max(Comparator.comparing(CompatibilityTest::version));
        }
    }

    private static Version version(Path release) {
        return Version.parse(release.getFileName().toString().replace(".yaml", ""));
    }

    /** Before the first release the contract is its own predecessor: then this says that the comparison reads the whole of it. */
    @Test
    void nothingOfTheLastReleaseIsTakenAwayOrNarrowed() throws IOException {
        JsonNode before =
                lastRelease().map(file -> Contract.tree(Contract.text(file))).orElse(COMMITTED);
        ChangedOpenApi difference = compare(before, COMMITTED);
        assertTrue(
                difference.isCompatible(),
                () -> "changed incompatibly: " + difference.getChangedOperations() + ", removed: "
                        + difference.getMissingEndpoints());
        assertFalse(difference.getNewSpecOpenApi().getPaths().isEmpty());
    }

    static Stream<Arguments> incompatible() {
        return Stream.of(
                change("an operation goes", c -> at(c, "/paths/~1api~1v1~1platforms")
                        .remove("get")),
                change("a field of an answer goes", c -> {
                    at(c, "/components/schemas/OrganisationView/properties").remove("nameKana");
                    without((ArrayNode) c.at("/components/schemas/OrganisationView/required"), "nameKana");
                }),
                change("a field of an answer gets another type", c -> at(
                                c, "/components/schemas/OrganisationView/properties/name")
                        .put("type", "integer")),
                change("a nullable field of an answer gets another type", c -> ((ArrayNode)
                                c.at("/components/schemas/OrganisationView/properties/nameKana/type"))
                        .set(0, "integer")),
                change(
                        "an input needs one field more",
                        c -> ((ArrayNode) c.at("/components/schemas/OrganisationInput/required")).add("nameKana")),
                change("an input takes a shorter text", c -> at(
                                c, "/components/schemas/OrganisationInput/properties/name")
                        .put("maxLength", 10)),
                change("an input loses a code", c -> ((ArrayNode) c.at("/components/schemas/TiePolicy/enum"))
                        .remove(0)),
                change("a parameter becomes necessary", c -> at(c, "/paths/~1api~1v1~1platforms/get/parameters/0")
                        .put("required", true)),
                change("an answer goes", c -> at(c, "/paths/~1api~1v1~1platforms/post/responses")
                        .remove("201")));
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                change("an operation comes", c -> at(c, "/paths")
                        .set("/api/v1/more", c.at("/paths/~1api~1v1~1platforms").deepCopy())),
                change("an answer gets a field", c -> at(c, "/components/schemas/OrganisationView/properties")
                        .putObject("more")
                        .put("type", "string")),
                change("an input gets a field that may be left out", c -> at(
                                c, "/components/schemas/OrganisationInput/properties")
                        .putObject("more")
                        .put("type", "string")),
                change("a list gets a filter", c -> ((ArrayNode) c.at("/paths/~1api~1v1~1platforms/get/parameters"))
                        .addObject()
                        .put("name", "more")
                        .put("in", "query")
                        .putObject("schema")
                        .put("type", "string")),
                change("an input takes a longer text", c -> at(
                                c, "/components/schemas/OrganisationInput/properties/name")
                        .put("maxLength", 1000)),
                change("other words", c -> at(c, "/paths/~1api~1v1~1platforms/get")
                        .put("summary", "Other words")));
    }

    private static Arguments change(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    private static void without(ArrayNode names, String name) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).asText().equals(name)) {
                names.remove(i);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incompatible")
    void anIncompatibleChangeIsFound(String name, Consumer<ObjectNode> change) {
        assertTrue(compare(COMMITTED, changed(change)).isIncompatible(), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compatible")
    void aCompatibleChangePasses(String name, Consumer<ObjectNode> change) {
        ChangedOpenApi difference = compare(COMMITTED, changed(change));
        assertTrue(difference.isCompatible(), name);
    }
}

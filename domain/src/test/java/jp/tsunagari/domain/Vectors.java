package jp.tsunagari.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the test vectors, so that no test copies their numbers. */
public final class Vectors {
    private Vectors() {}

    /** A whole vector file. */
    public static JsonNode read(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of a list in it. */
    public static List<JsonNode> list(String file, String name) {
        JsonNode list = read(file).path(name);
        if (!list.isArray() || list.isEmpty()) {
            throw new IllegalStateException(file + " has no list " + name);
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}

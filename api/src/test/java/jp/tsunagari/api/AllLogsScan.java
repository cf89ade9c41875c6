package jp.tsunagari.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.tsunagari.api.support.Personal;
import org.junit.jupiter.api.Test;

/** The last of all tests (see pom.xml): whatever the service logged while they ran holds none of the personal values that they sent. */
class AllLogsScan {
    private static final Path LOGS = Path.of("target/test-logs");

    @Test
    void noPersonalValueWasLogged() throws IOException {
        List<String> found = new ArrayList<>();
        long lines = 0;
        try (Stream<Path> logs = Files.list(LOGS)) {
            for (Path log : logs.toList()) {
                lines += scan(log, found);
            }
        }
        assertEquals(List.of(), found.subList(0, Math.min(10, found.size())), () -> found.size() + " lines");
        assertTrue(lines > 10_000, "only " + lines + " lines were scanned: the tests log elsewhere");
    }

    private static long scan(Path log, List<String> found) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.peek(line -> Personal.traces().stream()
                            .filter(line::contains)
                            .forEach(trace -> found.add(log.getFileName() + ": " + line)))
                    .mapToLong(line -> 1)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

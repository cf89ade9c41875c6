package jp.tsunagari.api.event.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left of a session for which many have registered at once and some have cancelled at once, beside the same done by one clerk with
 * a pencil: registrations in the order of their numbers, then cancellations in the order in which they were noted.
 */
public final class FullSession {
    private final int capacity;
    private final List<Line> lines = new ArrayList<>();

    /** A party on the clerk's list. */
    private static final class Line {
        final long number;
        final int size;
        String state;

        Line(long number, int size) {
            this.number = number;
            this.size = size;
        }
    }

    private FullSession(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Compares every registration of the list with the replay.
     *
     * @param items as the API lists them
     * @return how many parties are confirmed, wait and have cancelled
     */
    public static String check(int capacity, int parties, Iterable<JsonNode> items) {
        FullSession clerk = new FullSession(capacity);
        List<JsonNode> rows = new ArrayList<>();
        items.forEach(rows::add);
        assertEquals(parties, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(i + 1, rows.get(i).path("number").asLong(), "numbers without a gap");
            clerk.register(
                    rows.get(i).path("number").asLong(),
                    rows.get(i).path("partySize").asInt());
        }
        rows.stream()
                .filter(row -> row.path("state").asText().equals("CANCELLED"))
                .sorted(Comparator.comparing(
                        row -> java.time.Instant.parse(row.path("cancelledAt").asText())))
                .forEach(row -> clerk.cancel(row.path("number").asLong()));
        int position = 0;
        int confirmed = 0;
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            Line line = clerk.lines.get(i);
            assertEquals(line.state, row.path("state").asText(), "party " + line.number);
            if (line.state.equals("WAITLISTED")) {
                assertEquals(++position, row.path("position").asInt(), "party " + line.number);
            } else {
                assertTrue(row.path("position").isNull(), "party " + line.number);
            }
            confirmed += line.state.equals("CONFIRMED") ? line.size : 0;
        }
        assertTrue(confirmed <= capacity, confirmed + " places of " + capacity);
        return confirmed + " people confirmed, " + position + " parties wait";
    }

    private void register(long number, int size) {
        Line line = new Line(number, size);
        line.state = size <= left() ? "CONFIRMED" : "WAITLISTED";
        lines.add(line);
    }

    private void cancel(long number) {
        lines.stream().filter(line -> line.number == number).forEach(line -> line.state = "CANCELLED");
        for (Line line : lines) {
            if (line.state.equals("WAITLISTED") && line.size <= left()) {
                line.state = "CONFIRMED";
            }
        }
    }

    private int left() {
        return capacity
                - lines.stream()
                        .filter(line -> line.state.equals("CONFIRMED"))
                        .mapToInt(line -> line.size)
                        .sum();
    }
}

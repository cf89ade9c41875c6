package jp.tsunagari.domain.event;

import java.util.LinkedHashMap;
import java.util.Map;

/** The waiting list as a clerk keeps it with a pencil: one line a party, counted anew for every question. */
final class NaiveSession {
    /** One line of the list. */
    static final class Line {
        int size;
        boolean online;
        String state;
    }

    final Map<Long, Line> lines = new LinkedHashMap<>();
    Integer total;
    Integer inPerson;
    Integer online;
    private long last;

    NaiveSession(Capacity capacity) {
        total = capacity.total();
        inPerson = capacity.inPerson();
        online = capacity.online();
    }

    /** The number of the party, or 0 where it was turned away. */
    long register(int size, boolean isOnline) {
        if (isOver(size, total) || isOver(size, isOnline ? online : inPerson)) {
            return 0;
        }
        pass();
        Line line = new Line();
        line.size = size;
        line.online = isOnline;
        line.state = hasRoom(line) ? "CONFIRMED" : "WAITLISTED";
        lines.put(++last, line);
        return last;
    }

    void cancel(long number) {
        lines.get(number).state = "CANCELLED";
        pass();
    }

    /** Whether the new capacity holds. */
    boolean resize(Capacity capacity) {
        if (isOver(confirmed(true) + confirmed(false), capacity.total())
                || isOver(confirmed(false), capacity.inPerson())
                || isOver(confirmed(true), capacity.online())) {
            return false;
        }
        total = capacity.total();
        inPerson = capacity.inPerson();
        online = capacity.online();
        pass();
        return true;
    }

    int confirmed(boolean isOnline) {
        int people = 0;
        for (Line line : lines.values()) {
            if (line.state.equals("CONFIRMED") && line.online == isOnline) {
                people += line.size;
            }
        }
        return people;
    }

    boolean hasRoom(Line line) {
        int all = confirmed(true) + confirmed(false) + line.size;
        int own = confirmed(line.online) + line.size;
        return !isOver(all, total) && !isOver(own, line.online ? online : inPerson);
    }

    private void pass() {
        for (Line line : lines.values()) {
            if (line.state.equals("WAITLISTED") && hasRoom(line)) {
                line.state = "CONFIRMED";
            }
        }
    }

    private static boolean isOver(int people, Integer limit) {
        return limit != null && people > limit;
    }
}

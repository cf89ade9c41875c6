package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Result;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random sequences of everything that can happen to a session, beside {@link NaiveSession}. */
class WaitingListPropertiesTest {
    /** What happens: to register so many, to cancel one of those who came, or to change the capacity. */
    record Step(int kind, int size, boolean online, long random, Capacity capacity) {}

    /** The list as the service keeps it: rows, and the rule for what changes in them. */
    private static final class Session {
        final List<Party> parties = new ArrayList<>();
        Capacity capacity;
        long next = 1;

        Session(Capacity capacity) {
            this.capacity = capacity;
        }

        long register(int size, SessionFormat format) {
            Result<WaitingList.Admission> admission = WaitingList.admit(capacity, shuffled(size), size, format);
            if (!admission.isOk()) {
                return 0;
            }
            confirm(admission.value().promoted());
            parties.add(new Party(next, size, format, admission.value().state()));
            return next++;
        }

        void cancel(long number) {
            parties.replaceAll(party -> party.number() == number ? party.as(RegistrationState.CANCELLED) : party);
            confirm(WaitingList.promote(capacity, shuffled(number)));
        }

        boolean resize(Capacity to) {
            Result<List<Long>> promoted = WaitingList.resize(to, shuffled(7));
            if (promoted.isOk()) {
                capacity = to;
                confirm(promoted.value());
            }
            return promoted.isOk();
        }

        private void confirm(List<Long> numbers) {
            parties.replaceAll(
                    party -> numbers.contains(party.number()) ? party.as(RegistrationState.CONFIRMED) : party);
        }

        /** In any order, as a database may give them. */
        private List<Party> shuffled(long seed) {
            List<Party> shuffled = new ArrayList<>(parties);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        }
    }

    @Provide
    Arbitrary<Capacity> capacities() {
        Arbitrary<Integer> limit = Arbitraries.integers().between(0, 20).injectNull(0.3);
        return Combinators.combine(limit, limit, limit).as(Capacity::new);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 0, 1, 1, 2),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(true, false),
                        Arbitraries.longs(),
                        capacities())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 2000)
    void theRuleEqualsTheNaiveReplay(@ForAll("capacities") Capacity capacity, @ForAll("steps") List<Step> steps) {
        Session session = new Session(capacity);
        NaiveSession naive = new NaiveSession(capacity);
        for (Step step : steps) {
            take(step, session, naive);
            holds(session, naive);
        }
    }

    @Property(tries = 500)
    void anotherPassChangesNothing(@ForAll("capacities") Capacity capacity, @ForAll("steps") List<Step> steps) {
        Session session = new Session(capacity);
        NaiveSession naive = new NaiveSession(capacity);
        for (Step step : steps) {
            take(step, session, naive);
            assertEquals(List.of(), WaitingList.promote(session.capacity, session.parties));
        }
    }

    @Property(tries = 500)
    void noCancellationTakesAPlaceFromAnybodyElse(
            @ForAll("capacities") Capacity capacity, @ForAll("steps") List<Step> steps, @ForAll int choice) {
        Session session = new Session(capacity);
        NaiveSession naive = new NaiveSession(capacity);
        steps.forEach(step -> take(step, session, naive));
        if (session.parties.isEmpty()) {
            return;
        }
        List<Party> before = List.copyOf(session.parties);
        long gone = before.get(Math.floorMod(choice, before.size())).number();
        session.cancel(gone);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).number() != gone && before.get(i).state() == RegistrationState.CONFIRMED) {
                assertEquals(RegistrationState.CONFIRMED, session.parties.get(i).state());
            }
        }
    }

    @Property(tries = 1000)
    void aChangedPartyIsCountedAsItIs(
            @ForAll("capacities") Capacity capacity,
            @ForAll("steps") List<Step> steps,
            @ForAll int choice,
            @ForAll("steps") List<Step> other) {
        Session session = new Session(capacity);
        NaiveSession naive = new NaiveSession(capacity);
        steps.forEach(step -> take(step, session, naive));
        List<Party> open =
                session.parties.stream().filter(party -> party.state().isOpen()).toList();
        if (open.isEmpty()) {
            return;
        }
        Party party = open.get(Math.floorMod(choice, open.size()));
        Party changed = new Party(
                party.number(), other.get(0).size(), format(other.get(0).online()), party.state());
        Result<List<Long>> promoted = WaitingList.change(session.capacity, session.parties, changed);
        NaiveSession.Line line = naive.lines.get(party.number());
        line.state = "CANCELLED";
        line.size = changed.size();
        line.online = changed.format() == SessionFormat.ONLINE;
        if (party.state() == RegistrationState.CONFIRMED) {
            assertEquals(naive.hasRoom(line), promoted.isOk());
        }
        if (promoted.isOk()) {
            session.parties.replaceAll(row -> row.number() == party.number() ? changed : row);
            session.confirm(promoted.value());
            line.state = party.state().name();
            naive.resize(session.capacity);
            holds(session, naive);
        }
    }

    private static void take(Step step, Session session, NaiveSession naive) {
        switch (step.kind()) {
            case 0 ->
                assertEquals(
                        naive.register(step.size(), step.online()),
                        session.register(step.size(), format(step.online())));
            case 1 -> {
                if (!session.parties.isEmpty()) {
                    int index = (int) Math.floorMod(step.random(), (long) session.parties.size());
                    long number = session.parties.get(index).number();
                    session.cancel(number);
                    naive.cancel(number);
                }
            }
            default -> assertEquals(naive.resize(step.capacity()), session.resize(step.capacity()));
        }
    }

    private static SessionFormat format(boolean online) {
        return online ? SessionFormat.ONLINE : SessionFormat.IN_PERSON;
    }

    private static void holds(Session session, NaiveSession naive) {
        assertEquals(
                naive.lines.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().size + " " + entry.getValue().state)
                        .toList(),
                session.parties.stream()
                        .map(party -> party.number() + " " + party.size() + " " + party.state())
                        .toList());
        withinCapacity(session.capacity, naive);
        List<Integer> positions =
                List.copyOf(WaitingList.positions(session.shuffled(1)).values());
        for (int i = 0; i < positions.size(); i++) {
            assertEquals(i + 1, positions.get(i));
        }
        assertEquals(
                session.parties.stream()
                        .filter(party -> party.state() == RegistrationState.WAITLISTED)
                        .map(Party::number)
                        .collect(Collectors.toSet()),
                WaitingList.positions(session.parties).keySet());
        naive.lines.values().stream()
                .filter(line -> line.state.equals("WAITLISTED"))
                .forEach(line -> assertFalse(naive.hasRoom(line), "one who fits waits"));
    }

    private static void withinCapacity(Capacity capacity, NaiveSession naive) {
        int atVenue = naive.confirmed(false);
        int online = naive.confirmed(true);
        assertTrue(capacity.total() == null || atVenue + online <= capacity.total());
        assertTrue(capacity.inPerson() == null || atVenue <= capacity.inPerson());
        assertTrue(capacity.online() == null || online <= capacity.online());
    }
}

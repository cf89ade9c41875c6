package jp.tsunagari.api.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.tsunagari.api.funding.NaiveBooks.Entry;
import jp.tsunagari.api.support.ApiTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random commands, valid and not: each is answered as the naive books have it, and every sum of the database is what they add up to. */
@ApiTest
class RandomLedgerTest {
    private static final int COMMANDS = 25;
    private static final List<Integer> YEARS = List.of(2023, 2024);
    private static final List<String> DAYS = List.of(
            "2023-03-31",
            "2023-04-01",
            "2024-03-31",
            "2024-04-01",
            "2024-05-31",
            "2024-06-01",
            "2025-03-31",
            "2025-04-01",
            "2025-05-31",
            "2025-06-01");
    private static final List<List<String>> CONTRACTORS = List.of(List.of("甲"), List.of("乙"), List.of("乙", "甲"));

    /** Every command with every answer that it was given; the seeds are fixed, so they are the same in every run. */
    private static final Set<String> MET = new TreeSet<>();

    private final NaiveBooks books = new NaiveBooks();
    private final List<String> history = new ArrayList<>();
    private Random random;
    private Money money;
    private String free;
    private List<String> sources;
    private List<String> events;

    /** The number of the repetition is the seed. */
    @RepeatedTest(20)
    void everyCommandIsAnsweredAndEverySumIsAsTheNaiveBooksHaveIt(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        money = new Money();
        free = money.source(Map.of("kind", "OWN"));
        sources = List.of(money.source, money.source(Map.of("kind", "CITY")), free);
        events = List.of(money.pilotEvent(money.platform), money.pilotEvent(money.platform), "");
        for (int i = 0; i < COMMANDS; i++) {
            command();
        }
        YEARS.forEach(this::summariesAgree);
        money.requireIntact();
    }

    @AfterAll
    static void everyCommandWasTakenAndRefused() {
        for (String command : List.of("awards", "allocations", "contracts", "payments", "reversals")) {
            assertTrue(MET.containsAll(Set.of(command + " 201", command + " 422")), MET::toString);
        }
        assertTrue(MET.containsAll(Set.of("carry-over 200", "carry-over 409", "carry-over 422")), MET::toString);
        assertTrue(MET.containsAll(Set.of("settlement 200", "settlement 409")), MET::toString);
        for (String command : List.of("allocations", "contracts", "payments", "reversals")) {
            assertTrue(MET.contains(command + " 409"), MET::toString);
        }
    }

    private void command() {
        List<Entry> awards = books.entries(NaiveBooks.AWARD);
        List<Entry> allocations = books.entries(NaiveBooks.ALLOCATION);
        List<Entry> contracts = books.entries(NaiveBooks.CONTRACT);
        int which = random.nextInt(28);
        if (awards.isEmpty() || which < 3) {
            award();
        } else if (allocations.isEmpty() || which < 8) {
            allocate(one(awards));
        } else if (contracts.isEmpty() || which < 14) {
            contract(one(allocations));
        } else if (which < 20) {
            pay(one(contracts));
        } else if (which < 24) {
            reverse(one(books.entries()));
        } else if (which < 26) {
            carryOver(one(awards));
        } else {
            settle(one(awards));
        }
    }

    private void award() {
        String source = one(sources);
        int year = one(YEARS);
        long yen = amount(1_000);
        Map<String, Object> body = Map.of("sourceId", source, "fiscalYear", year, "amountYen", yen);
        String path = "platforms/" + money.platform + "/" + NaiveBooks.AWARD;
        enter(NaiveBooks.AWARD, path, body, NaiveBooks.award(yen), null, yen, source, year, !source.equals(free));
    }

    private void allocate(Entry award) {
        String event = one(events);
        Map<String, Object> body = event.isEmpty() ? Map.of() : Map.of("pilotEventId", event);
        spend(NaiveBooks.ALLOCATION, award, body, null, event.isEmpty() ? null : event);
    }

    private void contract(Entry allocation) {
        List<String> names = one(CONTRACTORS);
        String day = one(DAYS);
        List<Map<String, String>> contractors =
                names.stream().map(name -> Map.of("name", name)).toList();
        spend(
                NaiveBooks.CONTRACT,
                allocation,
                Map.of("date", day, "contractors", contractors),
                day,
                names.stream().sorted().toList());
    }

    private void pay(Entry contract) {
        String day = one(DAYS);
        spend(NaiveBooks.PAYMENT, contract, Map.of("date", day), day, null);
    }

    private void spend(String kind, Entry above, Map<String, Object> body, String day, Object what) {
        long yen = amount(books.left(above));
        enter(
                kind,
                above.kind() + "/" + above.id() + "/" + kind,
                Money.with(body, Map.of("amountYen", yen)),
                books.spend(kind, above, day, yen),
                above,
                yen,
                what,
                above.year(),
                above.bound());
    }

    private void enter(
            String kind,
            String path,
            Map<String, Object> body,
            int expected,
            Entry above,
            long yen,
            Object what,
            int year,
            boolean bound) {
        Response answer = answered(kind, path, body, expected);
        if (expected == 201) {
            books.add(new Entry(answer.path("id"), kind, above, yen, what, year, bound));
        }
    }

    private void reverse(Entry entry) {
        long yen = amount(books.left(entry));
        Map<String, Object> body = Map.of("amountYen", yen, "reason", "誤り");
        answered("reversals", entry.kind() + "/" + entry.id() + "/reversals", body, books.reverse(entry, yen));
    }

    private void carryOver(Entry award) {
        String day = one(DAYS);
        answered(
                "carry-over",
                "awards/" + award.id() + "/carry-over",
                Map.of("decidedOn", day),
                books.carryOver(award, day));
    }

    private void settle(Entry award) {
        long rest = books.unpaid(award);
        long yen = random.nextInt(3) > 0 ? rest : amount(rest);
        Map<String, Object> body = Map.of("returnedYen", yen, "settledOn", "2025-05-31");
        answered("settlement", "awards/" + award.id() + "/settlement", body, books.settle(award, yen));
    }

    private Response answered(String command, String path, Map<String, Object> body, int expected) {
        history.add(path + " " + body);
        Response answer = Money.post(path, body);
        assertEquals(expected, answer.statusCode(), () -> answer.asString() + "\n" + String.join("\n", history));
        MET.add(command + " " + expected);
        return answer;
    }

    private void summariesAgree(int year) {
        JsonPath summary = money.summary(year).jsonPath();
        String told = String.join("\n", history);
        List<Long> total = books.sums(entry -> entry.year() == year);
        assertEquals(total, sums(summary, ""), told);
        assertEquals(total.get(0) - total.get(1), summary.getLong("unallocatedYen"), told);
        assertEquals(total.get(0) - total.get(3) - total.get(4), summary.getLong("leftYen"), told);
        assertEquals(
                books.sumsBy(NaiveBooks.AWARD, year), lines(summary, "bySource", line -> line.get("sourceId")), told);
        assertEquals(
                books.sumsBy(NaiveBooks.ALLOCATION, year),
                lines(summary, "byPilotEvent", line -> line.get("pilotEventId")),
                told);
        assertEquals(
                books.sumsBy(NaiveBooks.CONTRACT, year),
                lines(summary, "byContractor", RandomLedgerTest::contractors),
                told);
        JsonPath whole = Money.get("platforms/" + money.platform + "/year-summary?fiscalYear=" + year)
                .jsonPath();
        assertEquals(total, sums(whole, "funding."), told);
    }

    /** A line does not tell what stands above it, which is none of its money. */
    private static Map<Object, List<Long>> lines(
            JsonPath summary, String part, Function<Map<String, Object>, Object> named) {
        Map<Object, List<Long>> lines = new HashMap<>();
        List<Map<String, Object>> told = summary.getList(part);
        for (int i = 0; i < told.size(); i++) {
            assertNull(lines.put(named.apply(told.get(i)), sums(summary, part + "[" + i + "].")), "two lines for one");
        }
        return lines;
    }

    private static List<String> contractors(Map<String, Object> line) {
        return ((List<?>) line.get("contractors"))
                .stream()
                        .map(contractor -> (String) ((Map<?, ?>) contractor).get("name"))
                        .sorted()
                        .toList();
    }

    /** Awarded, allocated, contracted, paid and returned; 0 where the line tells none. */
    private static List<Long> sums(JsonPath json, String place) {
        return Stream.of("awarded", "allocated", "contracted", "paid", "returned")
                .map(sum -> json.get(place + sum + "Yen"))
                .map(yen -> yen == null ? 0L : ((Number) yen).longValue())
                .toList();
    }

    /** Often around what is left, often a part of it, sometimes none that an entry can have. */
    private long amount(long left) {
        return switch (random.nextInt(8)) {
            case 0 -> one(List.of(0L, -1L, 1_000_000_000_001L));
            case 1, 2 -> left + random.nextInt(3) - 1;
            case 3 -> left;
            default -> 1 + left / (2 + random.nextInt(3));
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.tsunagari.domain.funding.NaiveLedger.Row;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Result;
import net.jqwik.api.statistics.Statistics;

/** All commands on a ledger with random input, each against the rules and against the naive model, which must decide alike. */
final class LedgerCommands {
    private static final Contractor MINORI = Lines.named("minori");
    private static final Contractor PRINTER = Lines.named("北海印刷株式会社");
    private static final List<List<Contractor>> CONTRACTORS = List.of(
            List.of(MINORI),
            List.of(PRINTER),
            List.of(MINORI, PRINTER),
            List.of(PRINTER, MINORI),
            List.of(Contractor.A_PERSON));
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
            "2025-06-01",
            "2026-03-31",
            "2026-04-01",
            "2026-05-31",
            "2026-06-01");
    private static final List<String> MONTHS_AND_YEARS =
            List.of("2023-03", "2024-05", "2024-06", "2025-05", "2025", "2027");

    private LedgerCommands() {}

    /** Both models of one platform. */
    record Books(Ledger ledger, NaiveLedger naive) {
        Books(long otherAwardsYen) {
            this(new Ledger(otherAwardsYen), new NaiveLedger(BigInteger.valueOf(otherAwardsYen)));
        }
    }

    /** One command against both models. */
    interface Command {
        void run(Books books, Random random);
    }

    static void award(Books books, Random random) {
        BigInteger others = books.naive.otherAwards().add(books.naive.sum("AWARD", row -> true));
        long yen = amount(NaiveLedger.LARGEST_SUM.subtract(others), random);
        int source = random.nextInt(3);
        int year = 2023 + random.nextInt(2);
        boolean bound = random.nextInt(4) > 0;
        agree(
                "AWARD",
                books.naive.award(source, year, bound, BigInteger.valueOf(yen)),
                books.ledger.award(source, new AwardTerms(new FiscalYear(year), bound, null), yen));
    }

    static void allocate(Books books, Random random) {
        Row above = any(books, "AWARD", random);
        long yen = amount(left(books, above), random);
        Integer event = random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(3));
        agree(
                "ALLOCATION",
                books.naive.spend("ALLOCATION", above.number(), event, null, BigInteger.valueOf(yen)),
                books.ledger.allocate(above.number(), event, yen));
    }

    static void contract(Books books, Random random) {
        Row above = any(books, "ALLOCATION", random);
        long yen = amount(left(books, above), random);
        List<Contractor> contractors = one(CONTRACTORS, random);
        String date = date(random);
        agree(
                "CONTRACT",
                books.naive.spend("CONTRACT", above.number(), names(contractors), date, BigInteger.valueOf(yen)),
                books.ledger.contract(above.number(), contractors, partial(date), yen));
    }

    static void pay(Books books, Random random) {
        Row above = any(books, "CONTRACT", random);
        long yen = amount(left(books, above), random);
        String date = date(random);
        agree(
                "PAYMENT",
                books.naive.spend("PAYMENT", above.number(), null, date, BigInteger.valueOf(yen)),
                books.ledger.pay(above.number(), partial(date), yen));
    }

    static void reverse(Books books, Random random) {
        Row row = one(books.naive.rows, random);
        long yen = amount(left(books, row), random);
        agree(
                "REVERSAL",
                books.naive.reverse(row.kind(), row.number(), BigInteger.valueOf(yen)),
                books.ledger.reverse(EntryKind.valueOf(row.kind()), row.number(), yen));
    }

    static void carryOver(Books books, Random random) {
        Row award = any(books, "AWARD", random);
        String day = one(DAYS, random);
        agree(
                "CARRY_OVER",
                books.naive.carryOver(award.number(), day),
                books.ledger.carryOver(award.number(), LocalDate.parse(day)));
    }

    static void settle(Books books, Random random) {
        Row award = any(books, "AWARD", random);
        long rest = books.naive.net(award).subtract(books.naive.paid(award)).longValueExact();
        long yen = random.nextInt(3) > 0 ? rest : amount(BigInteger.valueOf(rest), random);
        agree(
                "SETTLEMENT",
                books.naive.settle(award.number(), BigInteger.valueOf(yen)),
                books.ledger.settle(award.number(), yen));
    }

    private static void agree(String command, List<String> expected, Result<?> actual) {
        assertEquals(
                expected,
                actual.refusals().stream().map(refusal -> refusal.code().name()).toList());
        Statistics.collect(command, expected.stream().distinct().collect(Collectors.joining(" ")));
    }

    static List<String> names(List<Contractor> contractors) {
        return contractors.stream()
                .map(contractor -> contractor.name() == null ? "a person" : contractor.name())
                .sorted()
                .toList();
    }

    private static BigInteger left(Books books, Row row) {
        return books.naive.net(row).subtract(books.naive.used(row));
    }

    /** Often around what is left, often a part of it, sometimes none that an entry can have. */
    private static long amount(BigInteger left, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> one(List.of(0L, -1L, Yen.MAX_ENTRY, Yen.MAX_ENTRY + 1, Long.MAX_VALUE, Long.MIN_VALUE), random);
            case 1, 2 -> left.longValueExact() + random.nextInt(3) - 1;
            case 3 -> left.longValueExact();
            case 4 -> 1 + random.nextInt(1000);
            default -> 1 + left.longValueExact() / (2 + random.nextInt(3)) % 1000;
        };
    }

    private static String date(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> one(MONTHS_AND_YEARS, random);
            case 2 -> "2024-03-31";
            case 3 -> "2024-10-15";
            default -> one(DAYS, random);
        };
    }

    private static PartialDate partial(String date) {
        return date == null ? null : PartialDate.parse(date).value();
    }

    private static Row any(Books books, String kind, Random random) {
        return books.naive.row(kind, random.nextInt(books.naive.count(kind)));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

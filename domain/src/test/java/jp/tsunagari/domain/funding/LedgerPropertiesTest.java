package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tsunagari.domain.funding.NaiveLedger.Row;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Result;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Random sequences of all commands, valid and invalid: each is decided as the naive model decides it, and nothing ever breaks. */
class LedgerPropertiesTest {
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

    /** Refusals that the sequences must have met, by command. */
    private static final Map<String, List<String>> VERDICTS = Map.of(
            "AWARD", List.of("", "AMOUNT_OUT_OF_RANGE", "SUM_TOO_LARGE"),
            "ALLOCATION", List.of("", "AMOUNT_OUT_OF_RANGE", "OVER_AWARD", "AWARD_SETTLED"),
            "CONTRACT", List.of("", "AMOUNT_OUT_OF_RANGE", "OVER_ALLOCATION", "CONTRACT_OUTSIDE_YEAR", "AWARD_SETTLED"),
            "PAYMENT", List.of("", "AMOUNT_OUT_OF_RANGE", "OVER_CONTRACT", "PAYMENT_OUTSIDE_YEAR", "AWARD_SETTLED"),
            "REVERSAL", List.of("", "AMOUNT_OUT_OF_RANGE", "REVERSAL_TOO_LARGE", "AWARD_SETTLED"),
            "CARRY_OVER",
                    List.of(
                            "",
                            "AWARD_SETTLED",
                            "AWARD_NOT_BOUND",
                            "CARRIED_OVER_ALREADY",
                            "CARRY_OVER_TOO_EARLY",
                            "CARRY_OVER_TOO_LATE"),
            "SETTLEMENT",
                    List.of(
                            "",
                            "AMOUNT_OUT_OF_RANGE",
                            "CONTRACT_OPEN",
                            "SETTLEMENT_DOES_NOT_ADD_UP",
                            "CONTRACT_OPEN SETTLEMENT_DOES_NOT_ADD_UP",
                            "AWARD_SETTLED"));

    /** Both models of one platform. */
    private record Books(Ledger ledger, NaiveLedger naive) {
        Books(long otherAwardsYen) {
            this(new Ledger(otherAwardsYen), new NaiveLedger(BigInteger.valueOf(otherAwardsYen)));
        }
    }

    /** One command against both models. */
    private interface Command {
        void run(Books books, Random random);
    }

    @Provide
    Arbitrary<ActionChain<Books>> sequences() {
        return Arbitraries.of(0L, Yen.MAX_SUM - 1000).flatMap(others -> ActionChain.startWith(() -> new Books(others))
                .withAction(3, command("award", null, LedgerPropertiesTest::award))
                .withAction(5, command("allocate", "AWARD", LedgerPropertiesTest::allocate))
                .withAction(6, command("contract", "ALLOCATION", LedgerPropertiesTest::contract))
                .withAction(6, command("pay", "CONTRACT", LedgerPropertiesTest::pay))
                .withAction(4, command("reverse", "AWARD", LedgerPropertiesTest::reverse))
                .withAction(2, command("carry over", "AWARD", LedgerPropertiesTest::carryOver))
                .withAction(2, command("settle", "AWARD", LedgerPropertiesTest::settle))
                .withMaxTransformations(50));
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noSequenceOfCommandsBreaksTheLedger(@ForAll("sequences") ActionChain<Books> sequence) {
        sequence.run();
        Statistics.coverage(coverage -> VERDICTS.forEach((command, verdicts) ->
                verdicts.forEach(verdict -> coverage.check(command, verdict).count(count -> count > 0))));
    }

    private static Action.Independent<Books> command(String name, String needs, Command command) {
        return new Action.Independent<>() {
            @Override
            public boolean precondition(Books books) {
                return needs == null || books.naive.count(needs) > 0;
            }

            @Override
            public Arbitrary<Transformer<Books>> transformer() {
                return Arbitraries.longs()
                        .map(seed -> Transformer.mutate(name + " " + seed, books -> {
                            command.run(books, new Random(seed));
                            nothingIsBroken(books);
                            summariesEqual(books, 2023);
                            summariesEqual(books, 2024);
                        }));
            }
        };
    }

    private static void award(Books books, Random random) {
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

    private static void allocate(Books books, Random random) {
        Row above = any(books, "AWARD", random);
        long yen = amount(left(books, above), random);
        Integer event = random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(3));
        agree(
                "ALLOCATION",
                books.naive.spend("ALLOCATION", above.number(), event, null, BigInteger.valueOf(yen)),
                books.ledger.allocate(above.number(), event, yen));
    }

    private static void contract(Books books, Random random) {
        Row above = any(books, "ALLOCATION", random);
        long yen = amount(left(books, above), random);
        List<Contractor> contractors = one(CONTRACTORS, random);
        String date = date(random);
        agree(
                "CONTRACT",
                books.naive.spend("CONTRACT", above.number(), names(contractors), date, BigInteger.valueOf(yen)),
                books.ledger.contract(above.number(), contractors, partial(date), yen));
    }

    private static void pay(Books books, Random random) {
        Row above = any(books, "CONTRACT", random);
        long yen = amount(left(books, above), random);
        String date = date(random);
        agree(
                "PAYMENT",
                books.naive.spend("PAYMENT", above.number(), null, date, BigInteger.valueOf(yen)),
                books.ledger.pay(above.number(), partial(date), yen));
    }

    private static void reverse(Books books, Random random) {
        Row row = one(books.naive.rows, random);
        long yen = amount(left(books, row), random);
        agree(
                "REVERSAL",
                books.naive.reverse(row.kind(), row.number(), BigInteger.valueOf(yen)),
                books.ledger.reverse(EntryKind.valueOf(row.kind()), row.number(), yen));
    }

    private static void carryOver(Books books, Random random) {
        Row award = any(books, "AWARD", random);
        String day = one(DAYS, random);
        agree(
                "CARRY_OVER",
                books.naive.carryOver(award.number(), day),
                books.ledger.carryOver(award.number(), LocalDate.parse(day)));
    }

    private static void settle(Books books, Random random) {
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

    /** By the service's own check, and by adding up the history. */
    private static void nothingIsBroken(Books books) {
        assertEquals(List.of(), FundingIntegrity.check(books.ledger.facts()));
        NaiveLedger naive = books.naive;
        BigInteger awards = naive.otherAwards().add(naive.sum("AWARD", row -> true));
        assertTrue(awards.compareTo(NaiveLedger.LARGEST_SUM) <= 0);
        for (Row row : naive.rows) {
            assertTrue(naive.used(row).signum() >= 0);
            assertTrue(naive.used(row).compareTo(naive.net(row)) <= 0);
        }
        naive.returned.forEach((award, yen) -> {
            Row row = naive.row("AWARD", award);
            assertEquals(naive.net(row), naive.paid(row).add(yen));
        });
    }

    private static void summariesEqual(Books books, int year) {
        FundingSummary summary = FundingSummary.of(books.ledger.factsOf(year));
        assertEquals(books.naive.sums(row -> row.year() == year), sums(summary.total()));
        BigInteger awarded = BigInteger.valueOf(summary.total().awardedYen());
        BigInteger paid = BigInteger.valueOf(summary.total().paidYen());
        BigInteger returned = BigInteger.valueOf(summary.total().returnedYen());
        assertEquals(
                awarded.subtract(paid).subtract(returned),
                BigInteger.valueOf(summary.total().leftYen()));
        assertEquals(
                books.naive.by("AWARD", year, source -> Lines.id((Integer) source)),
                lines(summary.bySource(), FundingSummary.OfSource::sourceId, line -> sums(line.sums())));
        assertEquals(
                books.naive.by("ALLOCATION", year, event -> event == null ? null : Lines.id((Integer) event)),
                lines(
                        summary.byPilotEvent(),
                        FundingSummary.OfPilotEvent::pilotEventId,
                        line -> sums(
                                new FundingSums(0, line.allocatedYen(), line.contractedYen(), line.paidYen(), 0))));
        assertEquals(
                books.naive.by("CONTRACT", year, Function.identity()),
                lines(
                        summary.byContractor(),
                        line -> names(line.contractors()),
                        line -> sums(new FundingSums(0, 0, line.contractedYen(), line.paidYen(), 0))));
    }

    private static <T> Map<Object, List<BigInteger>> lines(
            List<T> lines, Function<T, ?> key, Function<T, List<BigInteger>> sums) {
        Map<Object, List<BigInteger>> map = new HashMap<>();
        lines.forEach(line -> assertTrue(map.put(key.apply(line), sums.apply(line)) == null, "two lines for one"));
        return map;
    }

    private static List<BigInteger> sums(FundingSums sums) {
        return List.of(
                BigInteger.valueOf(sums.awardedYen()),
                BigInteger.valueOf(sums.allocatedYen()),
                BigInteger.valueOf(sums.contractedYen()),
                BigInteger.valueOf(sums.paidYen()),
                BigInteger.valueOf(sums.returnedYen()));
    }

    private static List<String> names(List<Contractor> contractors) {
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

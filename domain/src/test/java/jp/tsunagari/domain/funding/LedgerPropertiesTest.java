package jp.tsunagari.domain.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import jp.tsunagari.domain.funding.LedgerCommands.Books;
import jp.tsunagari.domain.funding.NaiveLedger.Row;
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

    @Provide
    Arbitrary<ActionChain<Books>> sequences() {
        return Arbitraries.of(0L, Yen.MAX_SUM - 1000).flatMap(others -> ActionChain.startWith(() -> new Books(others))
                .withAction(3, command("award", null, LedgerCommands::award))
                .withAction(5, command("allocate", "AWARD", LedgerCommands::allocate))
                .withAction(6, command("contract", "ALLOCATION", LedgerCommands::contract))
                .withAction(6, command("pay", "CONTRACT", LedgerCommands::pay))
                .withAction(4, command("reverse", "AWARD", LedgerCommands::reverse))
                .withAction(2, command("carry over", "AWARD", LedgerCommands::carryOver))
                .withAction(2, command("settle", "AWARD", LedgerCommands::settle))
                .withMaxTransformations(50));
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noSequenceOfCommandsBreaksTheLedger(@ForAll("sequences") ActionChain<Books> sequence) {
        sequence.run();
        Statistics.coverage(coverage -> VERDICTS.forEach((command, verdicts) ->
                verdicts.forEach(verdict -> coverage.check(command, verdict).count(count -> count > 0))));
    }

    private static Action.Independent<Books> command(String name, String needs, LedgerCommands.Command command) {
        return new Action.Independent<>() {
            @Override
            public boolean precondition(Books books) {
                return needs == null || books.naive().count(needs) > 0;
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

    /** By the service's own check, and by adding up the history. */
    private static void nothingIsBroken(Books books) {
        assertEquals(List.of(), FundingIntegrity.check(books.ledger().facts()));
        NaiveLedger naive = books.naive();
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
        FundingSummary summary = FundingSummary.of(books.ledger().factsOf(year));
        assertEquals(books.naive().sums(row -> row.year() == year), sums(summary.total()));
        BigInteger awarded = BigInteger.valueOf(summary.total().awardedYen());
        BigInteger paid = BigInteger.valueOf(summary.total().paidYen());
        BigInteger returned = BigInteger.valueOf(summary.total().returnedYen());
        BigInteger allocated = BigInteger.valueOf(summary.total().allocatedYen());
        assertEquals(
                awarded.subtract(allocated), BigInteger.valueOf(summary.total().unallocatedYen()));
        assertEquals(
                awarded.subtract(paid).subtract(returned),
                BigInteger.valueOf(summary.total().leftYen()));
        assertEquals(
                books.naive().by("AWARD", year, source -> Lines.id((Integer) source)),
                lines(summary.bySource(), FundingSummary.OfSource::sourceId, line -> sums(line.sums())));
        assertEquals(
                books.naive().by("ALLOCATION", year, event -> event == null ? null : Lines.id((Integer) event)),
                lines(
                        summary.byPilotEvent(),
                        FundingSummary.OfPilotEvent::pilotEventId,
                        line -> sums(
                                new FundingSums(0, line.allocatedYen(), line.contractedYen(), line.paidYen(), 0))));
        assertEquals(
                books.naive().by("CONTRACT", year, Function.identity()),
                lines(
                        summary.byContractor(),
                        line -> LedgerCommands.names(line.contractors()),
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
}

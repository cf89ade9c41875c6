package jp.tsunagari.domain.funding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What section 6 of the rules says, word by word and without any class of the rules: a history of what was accepted, from which every
 * figure is added up anew. Dates are compared as numbers, verdicts are the names of refusals.
 */
final class NaiveLedger {
    static final BigInteger LARGEST_SUM = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);
    private static final BigInteger LARGEST_ENTRY = BigInteger.TEN.pow(12);

    /** An entry, the number-th of its kind, and what it hangs under. */
    record Row(String kind, int number, Row above, BigInteger yen, Object what, int year, boolean bound) {}

    /** A reversal of the entry of that kind and number. */
    record Reversed(String kind, int number, BigInteger yen) {}

    private final BigInteger otherAwards;
    final List<Row> rows = new ArrayList<>();
    final List<Reversed> reversals = new ArrayList<>();
    final Map<Integer, String> carriedOver = new HashMap<>();
    final Map<Integer, BigInteger> returned = new HashMap<>();

    NaiveLedger(BigInteger otherAwards) {
        this.otherAwards = otherAwards;
    }

    List<String> award(int source, int year, boolean bound, BigInteger yen) {
        if (!isAmount(yen)) {
            return List.of("AMOUNT_OUT_OF_RANGE");
        }
        if (otherAwards.add(sum("AWARD", row -> true)).add(yen).compareTo(LARGEST_SUM) > 0) {
            return List.of("SUM_TOO_LARGE");
        }
        rows.add(new Row("AWARD", count("AWARD"), null, yen, source, year, bound));
        return List.of();
    }

    /** An allocation, contract or payment; {@code what} is the pilot event or the contractors, {@code date} null for an allocation. */
    List<String> spend(String kind, int above, Object what, String date, BigInteger yen) {
        Row limit = row(above(kind), above);
        Row award = awardOf(limit);
        if (returned.containsKey(award.number)) {
            return List.of("AWARD_SETTLED");
        }
        if (date != null && award.bound && !inTime(award, kind.equals("CONTRACT") ? 331 : 531, date)) {
            return List.of(kind + "_OUTSIDE_YEAR");
        }
        if (!isAmount(yen)) {
            return List.of("AMOUNT_OUT_OF_RANGE");
        }
        if (used(limit).add(yen).compareTo(net(limit)) > 0) {
            return List.of("OVER_" + limit.kind);
        }
        rows.add(new Row(kind, count(kind), limit, yen, what, award.year, award.bound));
        return List.of();
    }

    List<String> reverse(String kind, int number, BigInteger yen) {
        Row row = row(kind, number);
        if (returned.containsKey(awardOf(row).number)) {
            return List.of("AWARD_SETTLED");
        }
        if (!isAmount(yen)) {
            return List.of("AMOUNT_OUT_OF_RANGE");
        }
        if (net(row).subtract(yen).compareTo(used(row)) < 0) {
            return List.of("REVERSAL_TOO_LARGE");
        }
        reversals.add(new Reversed(kind, number, yen));
        return List.of();
    }

    List<String> carryOver(int number, String decidedOn) {
        Row award = row("AWARD", number);
        List<String> against = new ArrayList<>();
        if (returned.containsKey(number)) {
            against.add("AWARD_SETTLED");
        }
        if (!award.bound) {
            against.add("AWARD_NOT_BOUND");
        }
        if (carriedOver.containsKey(number)) {
            against.add("CARRIED_OVER_ALREADY");
        }
        if (against.isEmpty() && digits(decidedOn) < award.year * 10000 + 401) {
            against.add("CARRY_OVER_TOO_EARLY");
        }
        if (against.isEmpty() && digits(decidedOn) > (award.year + 1) * 10000 + 331) {
            against.add("CARRY_OVER_TOO_LATE");
        }
        if (against.isEmpty()) {
            carriedOver.put(number, decidedOn);
        }
        return against;
    }

    List<String> settle(int number, BigInteger yen) {
        Row award = row("AWARD", number);
        if (returned.containsKey(number)) {
            return List.of("AWARD_SETTLED");
        }
        if (yen.signum() != 0 && !isAmount(yen)) {
            return List.of("AMOUNT_OUT_OF_RANGE");
        }
        List<String> against = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind.equals("CONTRACT")
                    && awardOf(row) == award
                    && used(row).compareTo(net(row)) < 0) {
                against.add("CONTRACT_OPEN");
            }
        }
        if (!paid(award).add(yen).equals(net(award))) {
            against.add("SETTLEMENT_DOES_NOT_ADD_UP");
        }
        if (against.isEmpty()) {
            returned.put(number, yen);
        }
        return against;
    }

    BigInteger otherAwards() {
        return otherAwards;
    }

    int count(String kind) {
        return (int) rows.stream().filter(row -> row.kind.equals(kind)).count();
    }

    Row row(String kind, int number) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind) && row.number == number)
                .findFirst()
                .orElseThrow();
    }

    BigInteger net(Row row) {
        BigInteger net = row.yen;
        for (Reversed reversal : reversals) {
            if (reversal.kind.equals(row.kind) && reversal.number == row.number) {
                net = net.subtract(reversal.yen);
            }
        }
        return net;
    }

    BigInteger used(Row row) {
        return rows.stream()
                .filter(below -> below.above == row)
                .map(this::net)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** All entries of a kind that pass, reversals taken off. */
    BigInteger sum(String kind, Predicate<Row> which) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind) && which.test(row))
                .map(this::net)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger paid(Row award) {
        return sum("PAYMENT", row -> awardOf(row) == award);
    }

    BigInteger returned(Predicate<Row> which) {
        return rows.stream()
                .filter(row -> row.kind.equals("AWARD") && which.test(row))
                .map(row -> returned.getOrDefault(row.number, BigInteger.ZERO))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Every sum of the rules over what passes, in the order of their list without what follows from the others. */
    List<BigInteger> sums(Predicate<Row> which) {
        return List.of(
                sum("AWARD", which),
                sum("ALLOCATION", which),
                sum("CONTRACT", which),
                sum("PAYMENT", which),
                returned(which));
    }

    /** Sums by whatever the rows of a kind say of themselves; what hangs under such a row belongs to it. */
    Map<Object, List<BigInteger>> by(String kind, int year, Function<Object, ?> name) {
        Map<Object, List<BigInteger>> lines = new HashMap<>();
        for (Row row : rows) {
            if (row.kind.equals(kind) && row.year == year) {
                Predicate<Row> belongs = other -> upTo(kind, other) != null
                        && other.year == year
                        && Objects.equals(upTo(kind, other).what, row.what);
                lines.put(name.apply(row.what), sums(belongs));
            }
        }
        return lines;
    }

    private static Row awardOf(Row row) {
        return upTo("AWARD", row);
    }

    /** The row itself or the one above it that is of that kind; null where it stands above that kind. */
    private static Row upTo(String kind, Row row) {
        return row == null || row.kind.equals(kind) ? row : upTo(kind, row.above);
    }

    private boolean inTime(Row award, int lastDay, String date) {
        int last = (award.year + (carriedOver.containsKey(award.number) ? 2 : 1)) * 10000 + lastDay;
        int first = award.year * 10000 + 401;
        int latest = digits(date + "YYYY-12-31".substring(date.length()));
        int earliest = digits(date + "YYYY-01-01".substring(date.length()));
        return latest >= first && earliest <= last;
    }

    private static int digits(String date) {
        return Integer.parseInt(date.replace("-", ""));
    }

    private static boolean isAmount(BigInteger yen) {
        return yen.signum() > 0 && yen.compareTo(LARGEST_ENTRY) <= 0;
    }

    private static String above(String kind) {
        return switch (kind) {
            case "ALLOCATION" -> "AWARD";
            case "CONTRACT" -> "ALLOCATION";
            case "PAYMENT" -> "CONTRACT";
            default -> "nothing";
        };
    }
}

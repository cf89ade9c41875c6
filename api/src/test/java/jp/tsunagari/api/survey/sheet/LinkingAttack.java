package jp.tsunagari.api.survey.sheet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.tsunagari.api.support.TestDatabase;

/**
 * Tries to find out which code gave which sheet: puts the sheets in the order of every column that the engine has, hidden ones too, and
 * lays them beside the codes in an order that is known of them.
 */
final class LinkingAttack {
    private static final String HIDDEN = TestDatabase.isPostgres()
            ? "cast(ctid as varchar) as ctid, cast(xmin as varchar) as xmin, cast(xmax as varchar) as xmax,"
                    + " cast(cmin as varchar) as cmin, cast(cmax as varchar) as cmax"
            : "_rowid_ as rowid";

    /** How well one order told the codes. */
    record Guess(String order, long matched, double correlation) {}

    private final DataSource source;
    private final String survey;

    LinkingAttack(DataSource source, String survey) {
        this.source = TestDatabase.asOwner(source);
        this.survey = survey;
    }

    /** @param orders the texts that the sheets of the codes carry, in the orders in which the codes can be known */
    List<Guess> guesses(Map<String, List<String>> orders) throws SQLException {
        List<Map<String, String>> rows = rows();
        List<Guess> guesses = new ArrayList<>();
        for (String column : rows.get(0).keySet()) {
            List<String> sheets = ordered(rows, column);
            orders.forEach((name, codes) ->
                    guesses.add(new Guess(column + " by " + name, matches(sheets, codes), correlation(sheets, codes))));
        }
        return guesses;
    }

    /** The sheets as they come when no order is asked for, each with its columns but the answers themselves. */
    private List<Map<String, String>> rows() throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select " + HIDDEN + ", answer_sheet.* from answer_sheet where survey_id = '" + survey + "'")) {
            while (result.next()) {
                Map<String, String> row = new TreeMap<>();
                row.put("as they come", Integer.toString(rows.size()));
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i).toLowerCase(), result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the sheets say, in the order of a column; those that are equal in it in a random one. */
    private static List<String> ordered(List<Map<String, String>> rows, String column) {
        List<Map<String, String>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        if (!column.equals("texts") && !column.equals("closed")) {
            shuffled.sort(Comparator.comparing(row -> key(row.get(column))));
        }
        return shuffled.stream()
                .map(row -> row.get("texts").replaceAll(".*\\D(\\d+)\\D*", "$1"))
                .toList();
    }

    /** Numbers by their size, also those of a pair. */
    private static String key(String value) {
        if (value == null || !value.matches("[(\\d,) ]+")) {
            return String.valueOf(value);
        }
        StringBuilder key = new StringBuilder();
        for (String number : value.replaceAll("[() ]", "").split(",")) {
            key.append("0".repeat(20 - number.length())).append(number).append(',');
        }
        return key.toString();
    }

    private static long matches(List<String> sheets, List<String> codes) {
        return IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).equals(codes.get(i)))
                .count();
    }

    /** Spearman's, so that an order is seen too that is only nearly the same, or turned round. */
    private static double correlation(List<String> sheets, List<String> codes) {
        double sum = 0;
        int n = sheets.size();
        Map<String, Integer> places = new TreeMap<>();
        IntStream.range(0, n).forEach(i -> places.put(codes.get(i), i));
        for (int i = 0; i < n; i++) {
            double d = i - places.get(sheets.get(i));
            sum += d * d;
        }
        return 1 - 6 * sum / ((double) n * ((double) n * n - 1));
    }
}

package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.StoredRows;
import jp.tsunagari.api.support.TestDatabase;
import jp.tsunagari.domain.survey.InvitationCode;
import org.junit.jupiter.api.Test;

/** Whoever has the whole database, the log and the list of the codes cannot tell which code gave which sheet. See ADR 6. */
@ApiTest
class AnonymityTest {
    private static final int SHEETS = 500;
    private static final Path LOG = Path.of("target/test-logs/service.log");

    /** Of random orders one code in 500 fits by chance, more than 9 once in ten million; a correlation beyond 0.25 as seldom. */
    private static final int MATCHED_BY_CHANCE = 9;

    private static final double CORRELATED_BY_CHANCE = 0.25;

    @Inject
    DataSource source;

    @Inject
    SheetSettling settling;

    @Test
    void codesAndSheetsCannotBeMatchedBetterThanByChance() throws Exception {
        String survey = Sheets.survey(Api.newCity(), "RESIDENT", true);
        List<String> codes = Sheets.codes(survey, 2 * SHEETS).subList(0, SHEETS);
        StoredRows stored = new StoredRows(source);
        Map<String, List<String>> before = stored.read();
        List<String> audit = stored.read("audit_entry");
        Set<String> sequences = sequences();
        long logged = Files.size(LOG);
        for (int i = 0; i < SHEETS; i++) {
            Sheets.answer(survey, codes.get(i), Map.of("Q1", "b", "Q5", "文" + i))
                    .then()
                    .statusCode(201);
        }

        String log = logSince(logged);
        assertTrue(
                log.lines().noneMatch(line -> line.contains("tsunagari.request") || line.contains("answer"))
                        && codes.stream().noneMatch(log::contains),
                "the log tells of answers");
        assertEquals(audit, stored.read("audit_entry"), "the audit tells of answers");
        assertEquals(sequences, sequences(), "a sequence counts answers");
        Map<String, List<String>> after = stored.read();
        Set<String> changed = new TreeSet<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table);
            }
        });
        assertEquals(Set.of("answer_sheet", "one_time_code"), changed);

        LinkingAttack attack = new LinkingAttack(source, survey);
        Map<String, List<String>> orders = orders(survey, codes);
        assertTrue(
                attack.guesses(orders).stream().anyMatch(guess -> guess.matched() > 0.9 * SHEETS),
                "the attack finds nothing even before the sheets are settled, so it proves nothing");
        settling.run();
        List<LinkingAttack.Guess> better = attack.guesses(orders).stream()
                .filter(guess ->
                        guess.matched() > MATCHED_BY_CHANCE || Math.abs(guess.correlation()) > CORRELATED_BY_CHANCE)
                .toList();
        assertEquals(List.of(), better);
        assertNothingNames(survey, codes);
    }

    /** In which order they were given out and used, and in which they were stored. */
    private static Map<String, List<String>> orders(String survey, List<String> codes) {
        List<String> issued =
                IntStream.range(0, SHEETS).mapToObj(Integer::toString).toList();
        List<String> stored = new ArrayList<>(issued);
        stored.sort(Comparator.comparing(i -> hash(survey, codes.get(Integer.parseInt(i)))));
        List<String> byCode = new ArrayList<>(issued);
        byCode.sort(Comparator.comparing(i -> codes.get(Integer.parseInt(i))));
        return Map.of("issue", issued, "hash", stored, "code", byCode);
    }

    private static String hash(String survey, String code) {
        return CodeHash.of(UUID.fromString(survey), new InvitationCode(code));
    }

    /** No row of any table holds a used code or its hash, and none but the sheet itself holds the id of a sheet. */
    private void assertNothingNames(String survey, List<String> codes) throws SQLException {
        Set<String> sheets = texts("select cast(id as varchar) from answer_sheet where survey_id = '" + survey + "'");
        assertEquals(SHEETS, sheets.size());
        List<String> told = new ArrayList<>();
        Map<String, List<String>> tables = new StoredRows(source).read();
        tables.put("audit_entry", new StoredRows(source).read("audit_entry"));
        tables.forEach((table, rows) -> rows.forEach(row -> {
            boolean namesSheet =
                    !table.equals("answer_sheet") && sheets.stream().anyMatch(row::contains);
            boolean namesCode = codes.stream().anyMatch(code -> row.contains(code) || row.contains(hash(survey, code)));
            if (namesSheet || namesCode) {
                told.add(table + ": " + row);
            }
        }));
        assertEquals(List.of(), told);
    }

    private Set<String> sequences() throws SQLException {
        return texts(
                TestDatabase.isPostgres()
                        ? "select sequencename || ' ' || coalesce(last_value, 0) from pg_sequences"
                        : "select sequence_name || ' ' || base_value from information_schema.sequences");
    }

    private Set<String> texts(String query) throws SQLException {
        Set<String> texts = new TreeSet<>();
        try (Connection connection = TestDatabase.asOwner(source).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String logSince(long position) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(LOG.toFile(), "r")) {
            byte[] rest = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        }
    }
}

package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets are written anew without anything of what they say being lost, even for a moment. */
@ApiTest
class SheetSettlingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AnswerSheetRepository sheets;

    @Inject
    SheetSettling settling;

    @Inject
    SettlingRepository rows;

    @Inject
    DataSource source;

    private String city;
    private UUID survey;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        survey = UUID.fromString(Sheets.draft(city, "RESIDENT", true));
    }

    private List<AnswerSheet> add(int count, LocalDate day, boolean settled) {
        List<AnswerSheet> added = IntStream.range(0, count)
                .mapToObj(i -> new AnswerSheet(
                        UUID.randomUUID(),
                        city,
                        survey,
                        1,
                        SurveyChannel.WEB,
                        day,
                        null,
                        new byte[] {(byte) (i % 100), (byte) (i / 100)},
                        "{\"Q5\":\"" + i + "\"}",
                        settled,
                        false,
                        null))
                .toList();
        sheets.insert(added);
        return added;
    }

    private CountedSheets all() {
        return new CountedSheets(survey, null);
    }

    private List<String> contents() {
        return sheets.texts(all(), "Q5", null, 100_000).stream()
                .map(AnswerSheetRepository.Texts::texts)
                .sorted()
                .toList();
    }

    @Test
    void theSheetsOfADayAreAllRewrittenOnce() {
        List<AnswerSheet> early = add(30, TODAY, true);
        List<AnswerSheet> late = add(20, TODAY, false);
        List<AnswerSheet> otherDay = add(10, TODAY.minusDays(1), true);
        List<String> before = contents();
        settling.run();
        assertEquals(before, contents());
        early.forEach(sheet -> assertTrue(sheets.find(sheet.id()).isEmpty(), "one that came early kept its place"));
        late.forEach(sheet -> assertTrue(sheets.find(sheet.id()).isEmpty()));
        otherDay.forEach(sheet -> assertFalse(sheets.find(sheet.id()).isEmpty(), "a settled day was rewritten"));
        Set<String> places = places();
        settling.run();
        assertEquals(places, places(), "nothing was left to do");
    }

    @Test
    void paperOfTheSameDayKeepsItsPlace() {
        AnswerSheet entered = new AnswerSheet(
                UUID.randomUUID(),
                city,
                survey,
                1,
                SurveyChannel.WEB,
                TODAY,
                null,
                new byte[] {1},
                null,
                true,
                true,
                UUID.randomUUID());
        sheets.insert(List.of(entered));
        add(5, TODAY, false);
        settling.run();
        AnswerSheet kept = sheets.find(entered.id()).orElseThrow();
        assertEquals(entered.importId(), kept.importId());
        assertTrue(kept.entered());
    }

    @Test
    void aDayThatFailsKeepsNoOtherFromBeingSettled() throws SQLException {
        List<AnswerSheet> broken = add(1, TODAY.minusDays(2), false);
        List<AnswerSheet> before = add(5, TODAY.minusDays(3), false);
        List<AnswerSheet> after = add(5, TODAY.minusDays(1), false);
        changeBroken("update answer_sheet set channel = 'PIGEON' where id = ?", broken);
        settling.run();
        changeBroken("delete from answer_sheet where channel = 'PIGEON' and id = ?", broken);
        before.forEach(sheet -> assertTrue(sheets.find(sheet.id()).isEmpty(), "an earlier day was not settled"));
        after.forEach(sheet -> assertTrue(sheets.find(sheet.id()).isEmpty(), "a later day was not settled"));
        assertEquals(10, sheets.count(survey), "the day that failed lost its sheet, or was settled");
    }

    private void changeBroken(String sql, List<AnswerSheet> sheets) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, sheets.get(0).id());
            assertEquals(1, change.executeUpdate());
        }
    }

    @Test
    void paperNeedsNoSettling() {
        String open = Sheets.survey(city, "RESIDENT", true);
        Sheets.enter(open, Map.of("channel", "MAIL", "answers", Map.of("Q1", "b")))
                .then()
                .statusCode(201);
        assertFalse(unsettled(open));
        Sheets.answer(open, Sheets.codes(open, 1).get(0), Map.of("Q1", "b"))
                .then()
                .statusCode(201);
        assertTrue(unsettled(open));
        settling.run();
        assertFalse(unsettled(open));
    }

    private boolean unsettled(String survey) {
        return QuarkusTransaction.requiringNew().call(rows::unsettled).stream()
                .anyMatch(day -> day.surveyId().equals(UUID.fromString(survey)));
    }

    @Test
    void twoWhoTakeTheSameSheetsDoNotDoubleThem() {
        List<UUID> ids = add(3, TODAY, false).stream().map(AnswerSheet::id).toList();
        QuarkusTransaction.requiringNew().run(() -> rows.take(ids));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> rows.take(ids)));
    }

    private Set<String> places() {
        return sheets.texts(all(), "Q5", null, 100_000).stream()
                .map(AnswerSheetRepository.Texts::place)
                .collect(Collectors.toSet());
    }

    @Test
    void whoCountsMeanwhileMissesNoSheet() {
        add(5000, TODAY, false);
        CompletableFuture<Void> settled = CompletableFuture.runAsync(settling::run);
        Set<Integer> counts = new HashSet<>();
        int rounds = 0;
        while (!settled.isDone() || rounds < 3) {
            int[] seen = {0};
            sheets.forEach(all(), (questionnaire, channel, closed) -> seen[0]++);
            counts.add(seen[0]);
            rounds++;
        }
        settled.join();
        assertEquals(Set.of(5000), counts);
    }
}

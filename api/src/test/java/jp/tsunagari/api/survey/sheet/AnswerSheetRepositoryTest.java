package jp.tsunagari.api.survey.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.domain.survey.SurveyChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AnswerSheetRepositoryTest {
    @Inject
    AnswerSheetRepository sheets;

    private String city;
    private UUID survey;

    @BeforeEach
    void begin() {
        city = Api.newCity();
        survey = UUID.fromString(Api.create(
                "platforms/" + Api.newPlatform(city) + "/surveys",
                Map.of("kind", "RESIDENT", "title", "調査", "fiscalYear", 2026)));
    }

    private CountedSheets all() {
        return new CountedSheets(survey, null);
    }

    private AnswerSheet sheet(int answer, String texts) {
        return new AnswerSheet(
                UUID.randomUUID(),
                city,
                survey,
                1,
                SurveyChannel.MAIL,
                LocalDate.of(2026, 11, 21),
                null,
                new byte[] {(byte) answer},
                texts,
                true,
                true,
                null);
    }

    @Test
    void everySheetIsSeenOnce() {
        sheets.insert(
                IntStream.range(0, 12_000).mapToObj(i -> sheet(i % 5, null)).toList());
        AtomicLong[] counts =
                IntStream.range(0, 5).mapToObj(i -> new AtomicLong()).toArray(AtomicLong[]::new);
        sheets.forEach(all(), (questionnaire, channel, closed) -> {
            assertEquals(1, questionnaire);
            assertEquals(SurveyChannel.MAIL, channel);
            counts[closed[0]].incrementAndGet();
        });
        for (AtomicLong count : counts) {
            assertEquals(2400, count.get());
        }
        assertEquals(12_000, sheets.count(survey));
    }

    @Test
    void aSheetIsReadAsItWasWritten() {
        AnswerSheet written = sheet(3, "{\"Q7\":\"ありがとう\"}");
        sheets.insert(List.of(written));
        AnswerSheet read = sheets.find(written.id()).orElseThrow();
        assertArrayEquals(written.closed(), read.closed());
        assertEquals(written.texts(), read.texts());
        assertEquals(written.receivedOn(), read.receivedOn());
        assertNull(read.invitationId());
    }

    @Test
    void theTextsOfTwoQuestionsDoNotLineUp() {
        sheets.insert(IntStream.range(0, 50)
                .mapToObj(i -> sheet(1, "{\"Q1\":\"" + i + "\",\"Q2\":\"" + i + "\"}"))
                .toList());
        List<String> first = texts("Q1");
        List<String> second = texts("Q2");
        long together = IntStream.range(0, 50)
                .filter(i -> first.get(i).equals(second.get(i)))
                .count();
        assertTrue(together < 10, together + " of 50 stand in the same place");
        assertEquals(new HashSet<>(first), new HashSet<>(second));
    }

    private List<String> texts(String question) {
        return sheets.texts(all(), question, null, 50).stream()
                .map(AnswerSheetRepository.Texts::texts)
                .toList();
    }

    @Test
    void textsAreReadInPagesByTheirQuestion() {
        sheets.insert(IntStream.range(0, 25)
                .mapToObj(i -> sheet(1, i % 5 == 0 ? "{\"Q1.text\":\"\\\"Q_7\\\":\"}" : "{\"Q_7\":\"" + i + "\"}"))
                .toList());
        List<String> texts = new ArrayList<>();
        String after = null;
        List<AnswerSheetRepository.Texts> page = sheets.texts(all(), "Q_7", null, 8);
        while (!page.isEmpty()) {
            page.forEach(row -> texts.add(row.texts()));
            after = page.get(page.size() - 1).place();
            page = sheets.texts(all(), "Q_7", after, 8);
        }
        assertEquals(20, texts.stream().distinct().count());
        assertEquals(20, texts.size());
        assertEquals(5, sheets.texts(all(), "Q1.text", null, 100).size());
    }
}

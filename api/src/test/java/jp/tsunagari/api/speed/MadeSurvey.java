package jp.tsunagari.api.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.NumberRange;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;

/** A questionnaire of so many questions, and random sheets of it whose answers are counted while they are made. */
final class MadeSurvey {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 2000;
    private static final int OPTIONS = 6;
    private static final int LARGEST = 30;

    final List<Question> questions;
    /** By question and option, or {@code NO_ANSWER}. */
    final Map<String, Long> counts = new TreeMap<>();

    /** How many gave which answers to the first two questions. */
    final Map<String, Long> crossed = new TreeMap<>();

    private final SheetLayout layout;
    private final Random random;

    /** Of each six questions four are single choices, one is multiple and one a number. */
    MadeSurvey(int size, long seed) {
        questions = IntStream.range(0, size).mapToObj(MadeSurvey::question).toList();
        layout = SheetLayout.of(new Questionnaire(1, questions));
        random = new Random(seed);
    }

    private static Question question(int place) {
        QuestionKind kind =
                switch (place % OPTIONS) {
                    case 4 -> QuestionKind.MULTIPLE;
                    case 5 -> QuestionKind.NUMBER;
                    default -> QuestionKind.SINGLE;
                };
        List<AnswerOption> options = kind == QuestionKind.NUMBER
                ? List.of()
                : IntStream.range(0, OPTIONS)
                        .mapToObj(i -> new AnswerOption("o" + i, "選択肢" + i, false, false))
                        .toList();
        NumberRange range = kind == QuestionKind.NUMBER ? new NumberRange(0, LARGEST, null) : null;
        return new Question("Q" + place, kind, "設問" + place, options, false, null, null, null, range, 1000);
    }

    /** The questions as callers send them. */
    String body() {
        List<Map<String, Object>> forms = new ArrayList<>();
        for (Question question : questions) {
            Map<String, Object> form = new HashMap<>(
                    Map.of("code", question.code(), "kind", question.kind().name(), "text", question.text()));
            if (question.range() != null) {
                form.put("range", Map.of("min", 0, "max", LARGEST));
            } else {
                form.put(
                        "options",
                        question.options().stream()
                                .map(option -> Map.of("code", option.code(), "label", option.label()))
                                .toList());
            }
            forms.add(form);
        }
        return JSON.valueToTree(Map.of("questions", forms)).toString();
    }

    /** Puts so many sheets into the database, day by day as they come in. */
    void fill(Connection connection, String municipality, UUID survey, int sheets) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into answer_sheet (id, municipality_code, survey_id, questionnaire, channel, received_on, closed,"
                        + " settled, entered) values (?, ?, ?, 1, 'MAIL', ?, ?, true, true)")) {
            for (int i = 1; i <= sheets; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, municipality);
                insert.setObject(3, survey);
                insert.setObject(4, LocalDate.of(2024, 12, 1 + (int) (20L * (i - 1) / sheets)));
                insert.setBytes(5, sheet());
                insert.addBatch();
                if (i % BATCH == 0 || i == sheets) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    private byte[] sheet() {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : questions) {
            if (random.nextInt(20) == 0) {
                count(question, "NO_ANSWER");
            } else if (question.kind() == QuestionKind.NUMBER) {
                int value = random.nextInt(LARGEST + 1);
                count(question, "sum", value);
                answers.put(question.code(), new Answer.Quantity(value));
            } else {
                List<String> chosen = question.kind() == QuestionKind.SINGLE
                        ? List.of("o" + random.nextInt(OPTIONS))
                        : List.of("o" + random.nextInt(3), "o" + (3 + random.nextInt(3)));
                chosen.forEach(option -> count(question, option));
                answers.put(question.code(), new Answer.Chosen(chosen, null));
            }
        }
        crossed.merge(answer(answers, 0) + " " + answer(answers, 1), 1L, Long::sum);
        return layout.encode(answers, Collections.nCopies(questions.size(), true));
    }

    private String answer(Map<String, Answer> answers, int question) {
        return answers.get(questions.get(question).code()) instanceof Answer.Chosen chosen
                ? chosen.options().get(0)
                : "NO_ANSWER";
    }

    /** The same figures as they stand in the cross table of the first two questions, those of its cells that are not empty. */
    static Map<String, Long> crossedOf(String crossTable) throws java.io.IOException {
        JsonNode table = JSON.readTree(crossTable);
        Map<String, Long> found = new TreeMap<>();
        JsonNode rows = table.path("rowQuestion").path("lines");
        JsonNode columns = table.path("columnQuestion").path("lines");
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                long count = table.path("cells").path(r).path(c).path("count").asLong();
                if (count > 0) {
                    found.put(
                            rows.path(r).path("code").asText() + " "
                                    + columns.path(c).path("code").asText(),
                            count);
                }
            }
        }
        return found;
    }

    private void count(Question question, String what) {
        count(question, what, 1);
    }

    private void count(Question question, String what, long times) {
        counts.merge(question.code() + " " + what, times, Long::sum);
    }

    /** The same figures as they stand in a tabulation. */
    Map<String, Long> countsOf(String tabulation) throws java.io.IOException {
        Map<String, Long> found = new TreeMap<>();
        for (JsonNode question : JSON.readTree(tabulation).path("questions")) {
            String code = question.path("code").asText() + " ";
            found.put(code + "NO_ANSWER", question.path("noAnswer").asLong());
            question.path("options")
                    .forEach(option -> found.put(
                            code + option.path("code").asText(),
                            option.path("count").asLong()));
            JsonNode statistics = question.path("statistics");
            if (!statistics.path("n").isMissingNode()) {
                double sum = statistics.path("mean").asDouble()
                        * statistics.path("n").asLong();
                found.put(code + "sum", Math.round(sum / ROUNDED) * ROUNDED);
            }
        }
        return found;
    }

    /** A mean has four decimals, so a sum that is worked out from it is exact to some tens only. */
    private static final long ROUNDED = 1000;

    /** What was counted while the sheets were made, rounded like {@link #countsOf}. */
    Map<String, Long> expected() {
        Map<String, Long> rounded = new TreeMap<>(counts);
        rounded.replaceAll(
                (what, count) -> what.endsWith("sum") ? Math.round((double) count / ROUNDED) * ROUNDED : count);
        return rounded;
    }
}

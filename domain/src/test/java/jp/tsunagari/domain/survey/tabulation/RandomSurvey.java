package jp.tsunagari.domain.survey.tabulation;

import static jp.tsunagari.domain.survey.Sheets.layout;
import static jp.tsunagari.domain.survey.Sheets.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.ShowIf;

/** Sheets of two versions of a questionnaire with every kind of closed question, and what they say in plain form. */
final class RandomSurvey {
    static final Question SEX = attribute("SEX", Attribute.SEX, "f", "m");
    static final Question AGE = attribute("AGE", Attribute.AGE_BAND, "young", "middle", "old");
    static final Question HELP = question("HELP", QuestionKind.MULTIPLE, null, "family", "friend", "office");
    static final Question WHY = question("WHY", QuestionKind.SINGLE, new ShowIf("SEX", List.of("f")), "x", "y");
    static final Question PEOPLE = question("PEOPLE", QuestionKind.NUMBER, null);
    static final List<Question> ITEMS = List.of(
            item("U1", "4", "3", "2", "1"),
            item("U2", "ALWAYS", "SOMETIMES", "HARDLY_EVER", "NEVER"),
            item("U3", "1", "2", "3", "4"));
    static final Question LATE = question("LATE", QuestionKind.SCALE, null, "1", "2", "3");

    final SheetLayout first = layout(1, SEX, AGE, HELP, WHY, PEOPLE, ITEMS.get(0), ITEMS.get(1), ITEMS.get(2));
    final SheetLayout second = layout(2, LATE, HELP, ITEMS.get(2), ITEMS.get(0), ITEMS.get(1), PEOPLE, AGE, SEX, WHY);
    final AskedQuestions questions = new AskedQuestions(List.of(first.questionnaire(), second.questionnaire()));
    final List<Plain> sheets = new ArrayList<>();

    /** A sheet before it is encoded: the chosen options by question; an empty list is no answer, none that it was not asked. */
    record Plain(SheetLayout layout, byte[] closed, Map<String, List<String>> chosen, Long people) {
        boolean lies(String question, String line) {
            List<String> options = chosen.get(question);
            if (options == null) {
                return line.equals(SheetSplit.NOT_ASKED);
            }
            return options.isEmpty() ? line.equals(SheetSplit.NO_ANSWER) : options.contains(line);
        }
    }

    RandomSurvey(long seed, int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            sheets.add(sheet(random, random.nextBoolean() ? first : second));
        }
    }

    private static Plain sheet(Random random, SheetLayout layout) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, List<String>> chosen = new HashMap<>();
        List<Boolean> asked = new ArrayList<>();
        Long people = null;
        List<String> sex = choice(random, SEX);
        for (Question question : layout.questionnaire().questions()) {
            boolean isAsked = question.showIf() == null || sex.contains("f");
            asked.add(isAsked);
            if (!isAsked) {
                continue;
            }
            if (question.kind() == QuestionKind.NUMBER) {
                people = random.nextInt(5) == 0 ? null : (long) random.nextInt(20) - 5;
                if (people != null) {
                    answers.put(question.code(), new Answer.Quantity(people));
                }
            } else {
                List<String> options = question.equals(SEX) ? sex : choice(random, question);
                chosen.put(question.code(), options);
                if (!options.isEmpty()) {
                    answers.put(question.code(), new Answer.Chosen(options, null));
                }
            }
        }
        return new Plain(layout, layout.encode(answers, asked), chosen, people);
    }

    private static List<String> choice(Random random, Question question) {
        if (random.nextInt(6) == 0) {
            return List.of();
        }
        List<String> all =
                question.options().stream().map(option -> option.code()).toList();
        String one = all.get(random.nextInt(all.size()));
        return question.kind().isSingle()
                ? List.of(one)
                : all.stream()
                        .filter(option -> option.equals(one) || random.nextBoolean())
                        .toList();
    }

    private static Question attribute(String code, Attribute attribute, String... options) {
        Question plain = question(code, QuestionKind.SINGLE, null, options);
        return new Question(
                code,
                plain.kind(),
                plain.text(),
                plain.options(),
                false,
                null,
                null,
                attribute,
                null,
                plain.maxLength());
    }

    /** Its options stand in the reverse order of what they are worth. */
    private static Question item(String code, String... options) {
        Question plain = question(code, QuestionKind.SCALE, null, options);
        return new Question(
                code,
                plain.kind(),
                plain.text(),
                plain.options(),
                false,
                null,
                ScaleKind.UCLA_THREE_ITEM,
                null,
                null,
                plain.maxLength());
    }
}

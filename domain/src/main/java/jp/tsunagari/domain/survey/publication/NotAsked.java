package jp.tsunagari.domain.survey.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.ShowIf;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.Routing;

/**
 * The people who were not asked a question, as far as the questionnaire says who they are: those with the other answers to an earlier
 * question, and the same people for all questions with one condition. House rule: what everybody can add up is a line of the tables.
 */
final class NotAsked {
    private NotAsked() {}

    /** Every such sum among these questions. */
    static List<Routing> routings(List<Question> questions, AskedQuestions asked) {
        List<Routing> routings = new ArrayList<>();
        Map<List<Object>, Question> alike = new HashMap<>();
        for (Question question : questions) {
            if (question.showIf() != null && asked.standsInEveryVersion(question)) {
                routings.addAll(byTheEarlierQuestion(question, asked));
            }
            if (!asked.isAskedOfAll(question)) {
                Question before = alike.put(whoIsAsked(question, asked), question);
                if (before != null) {
                    routings.add(new Routing(notAsked(question), List.of(notAsked(before))));
                }
            }
        }
        return routings;
    }

    private static List<Object> whoIsAsked(Question question, AskedQuestions asked) {
        ShowIf showIf = question.showIf();
        return List.of(
                asked.versionsOf(question),
                showIf == null ? "" : showIf.question(),
                showIf == null ? Set.of() : Set.copyOf(showIf.anyOf()));
    }

    private static List<Routing> byTheEarlierQuestion(Question question, AskedQuestions asked) {
        Question earlier = asked.question(question.showIf().question()).orElseThrow();
        Set<String> anyOf = Set.copyOf(question.showIf().anyOf());
        List<AnswerOption> others = earlier.options().stream()
                .filter(option -> !anyOf.contains(option.code()))
                .toList();
        List<Routing> routings = new ArrayList<>();
        if (earlier.kind().isSingle()) {
            routings.add(routing(
                    question,
                    earlier,
                    others.stream()
                            .map(option -> new Condition(earlier.code(), option.code()))
                            .toList(),
                    asked));
            return routings;
        }
        if (others.stream().allMatch(AnswerOption::exclusive)) {
            routings.add(routing(
                    question,
                    earlier,
                    others.stream()
                            .map(option -> option(earlier, option.code(), SheetSplit.CHOSEN))
                            .toList(),
                    asked));
        }
        if (anyOf.size() == 1) {
            Condition without = option(earlier, anyOf.iterator().next(), SheetSplit.NOT_CHOSEN);
            routings.add(routing(question, earlier, List.of(without), asked));
        }
        return routings;
    }

    /** Not asked is who gave one of these answers, gave none, or was not asked the earlier question either. */
    private static Routing routing(Question question, Question earlier, List<Condition> others, AskedQuestions asked) {
        List<Condition> from = new ArrayList<>(others);
        from.add(new Condition(earlier.code(), SheetSplit.NO_ANSWER));
        if (!asked.isAskedOfAll(earlier)) {
            from.add(notAsked(earlier));
        }
        return new Routing(notAsked(question), from);
    }

    private static Condition option(Question question, String option, String category) {
        return new Condition(question.code() + "." + option, category);
    }

    private static Condition notAsked(Question question) {
        return new Condition(question.code(), SheetSplit.NOT_ASKED);
    }
}

package jp.tsunagari.api.survey.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tsunagari.api.survey.publication.GivenTables;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.TableSide;
import jp.tsunagari.domain.survey.withholding.Condition;

/**
 * One side of a published table.
 *
 * @param side as staff name it
 * @param lines whom each of its lines counts, as published: categories that were merged are one line
 */
record PublishedSide(TableSide side, List<Condition> lines) {
    private static final int CHOSEN_AND_NOT = 2;

    /** Refused unless the question stands in a published table. */
    static PublishedSide named(String name, GivenTables given, AskedQuestions asked) {
        TableSide side = TableSide.named(name, asked).orElseThrow(PublishedTables::notPublished);
        List<Condition> lines = new ArrayList<>();
        if (side.isWholeMultiple()) {
            List<List<Condition>> options = side.splits().stream()
                    .map(split -> given.categories(split.code()))
                    .filter(categories -> !categories.isEmpty())
                    .toList();
            options.forEach(categories -> lines.add(categories.get(0)));
            options.stream()
                    .findFirst()
                    .ifPresent(categories -> lines.addAll(categories.subList(CHOSEN_AND_NOT, categories.size())));
        } else {
            lines.addAll(given.categories(side.code()));
        }
        if (lines.isEmpty()) {
            throw PublishedTables.notPublished();
        }
        return new PublishedSide(side, lines);
    }

    Question question() {
        return side.question();
    }

    /** The place of the line of that code; -1 where there is none. */
    int indexOf(String code) {
        return IntStream.range(0, lines.size())
                .filter(line -> code(line).equals(code))
                .findFirst()
                .orElse(-1);
    }

    /** The option, those that were merged, or one of the names of {@link TableLine}. */
    String code(int line) {
        Condition condition = lines.get(line);
        return side.isWholeMultiple() && condition.category().equals(SheetSplit.CHOSEN)
                ? condition.dimension().substring(side.code().length() + 1)
                : condition.category();
    }

    CrossTabulationView.Line line(int line) {
        return new CrossTabulationView.Line(code(line), label(line));
    }

    CrossTabulationView.Side view() {
        return new CrossTabulationView.Side(
                side.code(),
                question().text(),
                IntStream.range(0, lines.size()).mapToObj(this::line).toList());
    }

    String label(int line) {
        List<AnswerOption> options = PublishedTables.options(question(), code(line));
        return options.isEmpty()
                ? TableLabels.of(TableLine.valueOf(code(line)))
                : options.stream().map(AnswerOption::label).collect(Collectors.joining("・"));
    }
}

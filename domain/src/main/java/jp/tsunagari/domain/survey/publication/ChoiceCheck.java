package jp.tsunagari.domain.survey.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.ShowIf;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;

/** Whether a choice of tables can be published together. House rule: any one-way tables, and at most 30 two-way ones. */
public final class ChoiceCheck {
    /** The most two-way tables in one publication. */
    public static final int MOST_TWO_WAY = 30;

    /** The most cells in one publication, totals not counted. */
    public static final int MOST_CELLS = 20_000;

    private final AskedQuestions asked;
    private final List<Refusal> faults = new ArrayList<>();

    private ChoiceCheck(AskedQuestions asked) {
        this.asked = asked;
    }

    /**
     * Everything that stands against the choice, each on its place ({@code tables/2/columns}): a question that was never asked or
     * is not closed, one that stands twice in a table, a split by what is no attribute, a table that stands twice, more two-way
     * tables than are published, options to be merged that are not neighbours in a single choice or are merged already, or of which
     * only some lead to another question of the tables.
     */
    public static List<Refusal> faults(List<TableChoice> tables, List<Coarsening> coarsenings, AskedQuestions asked) {
        ChoiceCheck check = new ChoiceCheck(asked);
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            check.table(tables.get(i), "tables/" + i, seen);
        }
        long twoWay = tables.stream().filter(TableChoice::isTwoWay).count();
        if (twoWay > MOST_TWO_WAY) {
            check.faults.add(Refusal.of(
                    RefusalCode.TOO_MANY_TWO_WAY_TABLES, "tables", Map.of("max", MOST_TWO_WAY, "actual", twoWay)));
        }
        Set<String> named =
                tables.stream().flatMap(table -> table.questions().stream()).collect(Collectors.toSet());
        for (int i = 0; i < coarsenings.size(); i++) {
            check.border(coarsenings.get(i), "merges/" + i, named);
        }
        Set<String> merged = new HashSet<>();
        for (int i = 0; i < coarsenings.size(); i++) {
            check.coarsening(coarsenings.get(i), "merges/" + i, merged);
        }
        return List.copyOf(check.faults);
    }

    /**
     * A question keeps its merged options from one version to the next: the sums of other lines could tell what was withheld.
     *
     * @param before the questions of the earlier version, and what it merged
     * @param now those of the new one
     * @return {@link RefusalCode#MERGES_CHANGED} for each question of both whose merged options differ
     */
    public static List<Refusal> changedMerges(
            Set<String> before, List<Coarsening> mergedBefore, Set<String> now, List<Coarsening> mergedNow) {
        return before.stream()
                .filter(now::contains)
                .sorted()
                .filter(question -> !of(question, mergedBefore).equals(of(question, mergedNow)))
                .map(question -> Refusal.of(RefusalCode.MERGES_CHANGED, "merges", Map.of("question", question)))
                .toList();
    }

    /**
     * Tables are withheld together, so that the work is bounded by their cells.
     *
     * @return {@link RefusalCode#TABLES_TOO_LARGE} where options and splits make more than {@value #MOST_CELLS}
     */
    public static List<Refusal> tooMany(List<TableChoice> tables, AskedQuestions asked) {
        long cells = tables.stream()
                .mapToLong(table -> table.questions().stream()
                        .map(code -> asked.splits(asked.question(code).orElseThrow()))
                        .mapToLong(splits -> splits.stream()
                                .mapToLong(split -> split.categories().size())
                                .sum())
                        .reduce(1, Math::multiplyExact))
                .sum();
        return cells <= MOST_CELLS
                ? List.of()
                : List.of(
                        Refusal.of(RefusalCode.TABLES_TOO_LARGE, "tables", Map.of("max", MOST_CELLS, "actual", cells)));
    }

    private static Set<Coarsening> of(String question, List<Coarsening> coarsenings) {
        return coarsenings.stream()
                .filter(coarsening -> coarsening.question().equals(question))
                .collect(Collectors.toSet());
    }

    private void coarsening(Coarsening coarsening, String place, Set<String> merged) {
        Optional<Question> question = closed(coarsening.question(), place + "/question");
        if (question.isEmpty()) {
            return;
        }
        int[] places = coarsening.options().stream()
                .mapToInt(option -> question.get().indexOf(option).orElse(-1))
                .toArray();
        boolean neighbours = places.length > 1
                && question.get().kind().isSingle()
                && IntStream.range(0, places.length).allMatch(i -> places[i] >= 0 && places[i] == places[0] + i);
        boolean free = coarsening.options().stream()
                        .map(option -> coarsening.question() + "=" + option)
                        .filter(merged::add)
                        .count()
                == places.length;
        if (!neighbours || !free) {
            fault(RefusalCode.OPTIONS_NOT_NEIGHBOURS, place + "/options", coarsening.question());
        }
    }

    /** Who was asked the later question would tell the merged options apart again. */
    private void border(Coarsening coarsening, String place, Set<String> named) {
        for (Question later : asked.all()) {
            ShowIf showIf = later.showIf();
            if (showIf != null
                    && named.contains(later.code())
                    && showIf.question().equals(coarsening.question())) {
                long shown = coarsening.options().stream()
                        .filter(showIf.anyOf()::contains)
                        .count();
                if (shown > 0 && shown < coarsening.options().size()) {
                    fault(RefusalCode.MERGE_ACROSS_CONDITION, place + "/options", later.code());
                }
            }
        }
    }

    private void table(TableChoice table, String place, Set<Set<String>> seen) {
        closed(table.rows(), place + "/rows");
        if (table.columns() != null) {
            closed(table.columns(), place + "/columns");
        }
        if (table.splitBy() != null) {
            closed(table.splitBy(), place + "/splitBy")
                    .filter(question -> question.attribute() == null)
                    .ifPresent(question -> fault(RefusalCode.NOT_AN_ATTRIBUTE, place + "/splitBy", question.code()));
        }
        Set<String> questions = new HashSet<>(table.questions());
        if (questions.size() < table.questions().size()) {
            fault(RefusalCode.QUESTION_CROSSED_WITH_ITSELF, place, table.rows());
        } else if (!seen.add(questions)) {
            fault(RefusalCode.TABLE_REPEATED, place, table.rows());
        }
    }

    private Optional<Question> closed(String code, String place) {
        Optional<Question> question = asked.question(code);
        if (question.isEmpty()) {
            fault(RefusalCode.QUESTION_UNKNOWN, place, code);
            return question;
        }
        Optional<Question> closed = question.filter(found -> found.kind().hasOptions());
        if (closed.isEmpty()) {
            fault(RefusalCode.QUESTION_NOT_CLOSED, place, code);
        }
        return closed;
    }

    private void fault(RefusalCode code, String place, String question) {
        faults.add(Refusal.of(code, place, Map.of("question", question)));
    }
}

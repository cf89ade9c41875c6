package jp.tsunagari.domain.survey.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.tabulation.TableCounter;
import jp.tsunagari.domain.survey.withholding.Condition;
import jp.tsunagari.domain.survey.withholding.CountTable;
import jp.tsunagari.domain.survey.withholding.Dimension;
import jp.tsunagari.domain.survey.withholding.LinkedTables;
import jp.tsunagari.domain.survey.withholding.Routing;

/**
 * The tables of a choice, to be counted in one pass over the sheets and then withheld together. A multiple choice in a table stands for
 * one table for each of its options.
 */
public final class ChosenTables {
    private static final long RARE = 200;

    private final AskedQuestions asked;
    private final Map<SheetSplit, long[]> people = new HashMap<>();
    private final Map<String, List<SheetSplit>> tables = new LinkedHashMap<>();
    private final TableCounter counter;
    private final List<Coarsening> coarsenings;

    /** A choice and its merged options without faults, see {@link ChoiceCheck}. */
    public ChosenTables(List<TableChoice> choice, List<Coarsening> coarsenings, AskedQuestions asked) {
        this.asked = asked;
        this.coarsenings = List.copyOf(coarsenings);
        for (TableChoice table : choice) {
            for (List<SheetSplit> splits : expand(table)) {
                tables.putIfAbsent(code(splits), splits);
            }
        }
        counter = new TableCounter(List.copyOf(tables.values()));
    }

    /** The name of a table by its splits: {@code AGE*HELP.family}. */
    public static String code(List<SheetSplit> splits) {
        return splits.stream().map(SheetSplit::code).collect(Collectors.joining("*"));
    }

    /** To which each sheet is given once. */
    public TableCounter counter() {
        return counter;
    }

    /** The tables of one choice by their codes, in the order of the options. */
    public List<String> codesOf(TableChoice table) {
        return expand(table).stream().map(ChosenTables::code).toList();
    }

    /** What divides each table, by its code, in the order of the tables. */
    Map<String, List<SheetSplit>> splits() {
        return Collections.unmodifiableMap(tables);
    }

    /** Whether so few sheets have the category that a sample might have none of them. */
    boolean isRare(SheetSplit split, int category) {
        return people.computeIfAbsent(split, this::people)[category] < RARE;
    }

    /** How many sheets have each category, of a split that the tables do not have: many. */
    private long[] people(SheetSplit split) {
        long[] sums = new long[split.categories().size()];
        int number = 0;
        for (List<SheetSplit> table : tables.values()) {
            int place = table.indexOf(split);
            if (place >= 0) {
                int inside = table.subList(place + 1, table.size()).stream()
                        .mapToInt(one -> one.categories().size())
                        .reduce(1, (one, other) -> one * other);
                long[] counts = counter.counts(number);
                for (int i = 0; i < counts.length; i++) {
                    sums[i / inside % sums.length] += counts[i];
                }
                return sums;
            }
            number++;
        }
        Arrays.fill(sums, RARE);
        return sums;
    }

    /** The tables as they were counted, with every sum between them that anybody can recompute. */
    public LinkedTables linked() {
        return LinkedTables.of(counted(), routings());
    }

    /** The tables as they were counted. */
    public List<CountTable> counted() {
        List<CountTable> counted = new ArrayList<>();
        tables.forEach((code, splits) -> counted.add(coarser(new CountTable(
                code,
                splits.stream().map(ChosenTables::dimension).toList(),
                Arrays.stream(counter.counts(counted.size())).boxed().toList()))));
        return counted;
    }

    /** The table with its options merged, pair by pair: after each merger the next one is the neighbour again. */
    private CountTable coarser(CountTable table) {
        CountTable merged = table;
        for (Coarsening coarsening : coarsenings) {
            for (int i = 1; i < coarsening.options().size(); i++) {
                merged = merged.merging(coarsening.question(), placeOf(merged, coarsening));
            }
        }
        return merged;
    }

    /** Where the first of the options stands now, alone or merged with those after it; 0 in a table without the question. */
    private static int placeOf(CountTable table, Coarsening coarsening) {
        return table.dimensions().stream()
                .filter(dimension -> dimension.code().equals(coarsening.question()))
                .findFirst()
                .map(dimension -> IntStream.range(0, dimension.categories().size())
                        .filter(i -> dimension
                                .categories()
                                .get(i)
                                .parts()
                                .get(0)
                                .category()
                                .equals(coarsening.options().get(0)))
                        .findFirst()
                        .orElseThrow())
                .orElse(0);
    }

    /** Conditions with merged options as one; none where only a part of a merger is among them, so that nobody can tell them. */
    private Optional<List<Condition>> coarser(List<Condition> conditions) {
        List<Condition> merged = new ArrayList<>(conditions);
        for (Coarsening coarsening : coarsenings) {
            List<Condition> parts = coarsening.options().stream()
                    .map(option -> new Condition(coarsening.question(), option))
                    .toList();
            if (merged.containsAll(parts)) {
                merged.removeAll(parts);
                merged.add(Condition.merged(parts));
            } else if (merged.stream().anyMatch(parts::contains)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(merged));
    }

    /** Who was not asked what follows from other answers; the questionnaire tells this to everybody. */
    public List<Routing> routings() {
        List<Question> questions = tables.values().stream()
                .flatMap(List::stream)
                .map(SheetSplit::question)
                .distinct()
                .toList();
        return NotAsked.routings(questions, asked).stream()
                .flatMap(routing -> coarser(routing.from()).map(from -> new Routing(routing.notAsked(), from)).stream())
                .toList();
    }

    private List<List<SheetSplit>> expand(TableChoice table) {
        List<List<SheetSplit>> all = List.of(List.of());
        for (String code : table.questions()) {
            List<SheetSplit> splits = asked.splits(asked.question(code).orElseThrow());
            all = all.stream()
                    .flatMap(start -> splits.stream().map(split -> {
                        List<SheetSplit> longer = new ArrayList<>(start);
                        longer.add(split);
                        return longer;
                    }))
                    .map(List::copyOf)
                    .toList();
        }
        return all;
    }

    /** A split as the withholding takes it. */
    static Dimension dimension(SheetSplit split) {
        if (split.question().kind().isSingle()) {
            return Dimension.of(split.code(), split.categories());
        }
        String option = split.question().options().get(split.option()).code();
        return Dimension.ofOption(
                split.question().code(),
                option,
                split.categories().subList(2, split.categories().size()));
    }
}

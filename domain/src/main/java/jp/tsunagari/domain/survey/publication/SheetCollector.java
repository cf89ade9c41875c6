package jp.tsunagari.domain.survey.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.tsunagari.domain.survey.AnswerOption;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.SheetSplit;
import jp.tsunagari.domain.survey.withholding.Microdata;
import jp.tsunagari.domain.survey.withholding.Microdata.Asked;

/** Collects, in one more pass, the sheets behind the tables of all versions, as far as the tables tell them apart. */
public final class SheetCollector {
    private final List<SheetSplit> splits;
    private final ChosenTables latest;
    private final Microdata.Builder rows;
    private final Map<Integer, int[]> places = new HashMap<>();

    /**
     * @param versions the tables of every version, the earliest first; those of the last one are counted already
     * @param asked the questions of the survey
     */
    public SheetCollector(List<ChosenTables> versions, AskedQuestions asked) {
        Set<SheetSplit> all = new LinkedHashSet<>();
        versions.forEach(version -> version.splits().values().forEach(all::addAll));
        splits = List.copyOf(all);
        latest = versions.get(versions.size() - 1);
        rows = new Microdata.Builder(
                splits.stream().map(ChosenTables::dimension).toList(), asked(asked));
    }

    /**
     * Adds a sheet.
     *
     * @param since the version, from 0, that has it first
     */
    public void add(SheetLayout layout, byte[] sheet, int since) {
        int[] at = places.computeIfAbsent(layout.questionnaire().version(), version -> placesIn(layout));
        byte[] categories = new byte[at.length];
        boolean isRare = false;
        for (int i = 0; i < at.length; i++) {
            int category = splits.get(i).categoryOf(layout, sheet, at[i]);
            categories[i] = (byte) category;
            isRare |= latest.isRare(splits.get(i), category);
        }
        rows.add(categories, layout.questionnaire().version(), since, isRare);
    }

    /** The sheets. */
    public Microdata collected() {
        return rows.build();
    }

    private int[] placesIn(SheetLayout layout) {
        List<String> codes =
                layout.questionnaire().questions().stream().map(Question::code).toList();
        return splits.stream()
                .mapToInt(split -> codes.indexOf(split.question().code()))
                .toArray();
    }

    /** The questions of the tables, and those on which they depend. */
    private List<Asked> asked(AskedQuestions all) {
        List<Question> questions = new ArrayList<>();
        Deque<Question> next = new ArrayDeque<>(
                splits.stream().map(SheetSplit::question).distinct().toList());
        while (!next.isEmpty()) {
            Question question = next.poll();
            if (!questions.contains(question)) {
                questions.add(question);
                if (question.showIf() != null) {
                    next.add(all.question(question.showIf().question()).orElseThrow());
                }
            }
        }
        return questions.stream().map(question -> asked(question, questions)).toList();
    }

    private Asked asked(Question question, List<Question> all) {
        List<Integer> own = IntStream.range(0, splits.size())
                .filter(i -> splits.get(i).question().equals(question))
                .boxed()
                .toList();
        int parent = question.showIf() == null
                ? -1
                : IntStream.range(0, all.size())
                        .filter(i -> all.get(i).code().equals(question.showIf().question()))
                        .findFirst()
                        .orElseThrow();
        int notAsked = own.isEmpty() ? -1 : splits.get(own.get(0)).categories().indexOf(SheetSplit.NOT_ASKED);
        boolean isMultiple = !question.kind().isSingle();
        return new Asked(
                own,
                parent,
                notAsked,
                isMultiple
                        ? question.options().stream()
                                .map(AnswerOption::exclusive)
                                .toList()
                        : List.of());
    }
}

package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.UclaOption;

/** Counts the scores of the UCLA three-item scale. */
final class UclaTally {
    private static final int LOWEST = UclaThreeItem.ITEMS;
    private static final int HIGHEST = UclaThreeItem.ITEMS * UclaThreeItem.OPTIONS;

    private final Tally states;
    private final long[] scores = new long[HIGHEST + 1];
    private final Map<Integer, List<Item>> itemsOfVersion = new HashMap<>();

    /** Where an item stands in a questionnaire, and what its options are worth. */
    private record Item(int place, int[] worth) {}

    UclaTally(int strata) {
        states = new Tally(SheetLayout.ANSWERED + UclaBand.values().length, strata);
    }

    private static List<Item> itemsOf(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).scale() == ScaleKind.UCLA_THREE_ITEM)
                .mapToObj(i -> new Item(i, worth(questions.get(i))))
                .toList();
    }

    private static int[] worth(Question item) {
        return item.options().stream()
                .mapToInt(option -> UclaOption.of(option.code()).orElseThrow().worth())
                .toArray();
    }

    void add(SheetLayout layout, byte[] sheet, int stratum) {
        List<Item> items = itemsOfVersion.computeIfAbsent(
                layout.questionnaire().version(), version -> itemsOf(layout.questionnaire()));
        int score = 0;
        boolean asked = false;
        boolean complete = items.size() == UclaThreeItem.ITEMS;
        for (Item item : items) {
            int state = layout.state(sheet, item.place);
            asked |= state != SheetLayout.NOT_ASKED;
            if (state < SheetLayout.ANSWERED) {
                complete = false;
            } else {
                score += item.worth[state - SheetLayout.ANSWERED];
            }
        }
        if (complete) {
            scores[score]++;
            states.add(SheetLayout.ANSWERED + UclaThreeItem.band(score).ordinal(), stratum);
        } else {
            states.add(asked ? SheetLayout.NO_ANSWER : SheetLayout.NOT_ASKED, stratum);
        }
    }

    ScaleTable table(Shares shares) {
        long[] valid = states.byStratumFrom(SheetLayout.ANSWERED);
        List<OptionShare> bands = new ArrayList<>();
        for (UclaBand band : UclaBand.values()) {
            bands.add(shares.of(band.name(), null, states.byStratum(SheetLayout.ANSWERED + band.ordinal()), valid));
        }
        long[] sums = LongStream.rangeClosed(LOWEST, HIGHEST).toArray();
        return new ScaleTable(
                Arrays.stream(valid).sum(),
                states.count(SheetLayout.NO_ANSWER),
                states.count(SheetLayout.NOT_ASKED),
                shares.effectiveN(valid),
                bands,
                NumberStatistics.of(sums, Arrays.copyOfRange(scores, LOWEST, HIGHEST + 1))
                        .orElse(null));
    }
}

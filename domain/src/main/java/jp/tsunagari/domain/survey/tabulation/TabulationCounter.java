package jp.tsunagari.domain.survey.tabulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.SheetLayout;

/** Counts all questions of a survey in one pass over its sheets. It takes as much room for a million sheets as for one. */
public final class TabulationCounter {
    private final StratumOfSheet strata;
    private final QuestionTally[] tallies;
    private final UclaTally loneliness;
    private final long[] sheets;
    private final Map<Integer, int[]> places = new HashMap<>();

    /**
     * Counts these questions.
     *
     * @param questions those of the survey
     * @param strata by which the shares are to be weighted, or null where every sheet counts one
     */
    public TabulationCounter(AskedQuestions questions, StratumOfSheet strata) {
        this.strata = strata;
        int groups = strata == null ? 1 : strata.size() + 1;
        tallies = questions.all().stream()
                .map(question -> new QuestionTally(question, groups))
                .toArray(QuestionTally[]::new);
        boolean asksLoneliness =
                questions.all().stream().anyMatch(question -> question.scale() == ScaleKind.UCLA_THREE_ITEM);
        loneliness = asksLoneliness ? new UclaTally(groups) : null;
        sheets = new long[groups];
    }

    /** Counts a sheet. */
    public void add(SheetLayout layout, byte[] sheet) {
        int[] at = places.computeIfAbsent(layout.questionnaire().version(), version -> placesIn(layout));
        int stratum = strata == null ? 0 : strata.of(layout, sheet);
        sheets[stratum]++;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].add(layout, sheet, at[i], stratum);
        }
        if (loneliness != null) {
            loneliness.add(layout, sheet, stratum);
        }
    }

    /**
     * What was counted.
     *
     * @return or, where the shares are to be weighted, {@link RefusalCode#STRATA_MISSING} or
     *     {@link RefusalCode#STRATUM_WITHOUT_SHEETS}
     */
    public Result<Tabulation> result() {
        return strata == null
                ? Result.ok(tabulation(null))
                : Weighting.of(strata.with(sheets)).map(this::tabulation);
    }

    private Tabulation tabulation(Weighting weighting) {
        Shares shares = new Shares(weighting);
        return new Tabulation(
                Arrays.stream(sheets).sum(),
                weighting,
                weighting == null ? 0 : sheets[sheets.length - 1],
                Arrays.stream(tallies).map(tally -> tally.table(shares)).toList(),
                loneliness == null ? null : loneliness.table(shares));
    }

    private int[] placesIn(SheetLayout layout) {
        return Arrays.stream(tallies)
                .mapToInt(tally -> AskedQuestions.placeIn(layout.questionnaire(), tally.question()))
                .toArray();
    }
}

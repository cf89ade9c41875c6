package jp.tsunagari.domain.survey.tabulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The UCLA loneliness scale, three-item short form, with the four options of the national survey 人々のつながりに関する基礎調査
 * (決してない 1 … 常にある 4). Nothing is put in the place of a missing item.
 */
public final class UclaThreeItem {
    /** How many items there are. */
    public static final int ITEMS = 3;

    /** How many options each has, worth 1, 2, 3 and 4. */
    public static final int OPTIONS = 4;

    private UclaThreeItem() {}

    /**
     * The sum of the items.
     *
     * @param items the three answers from 1 to 4; null for an item that was not answered
     * @return 3 to 12, or none where an item is missing; or {@link RefusalCode#SCALE_VALUE_OUT_OF_RANGE} on each item outside
     *     1 to 4. Another number of items is a programming error
     */
    public static Result<Optional<Integer>> score(List<Integer> items) {
        if (items.size() != ITEMS) {
            throw new IllegalArgumentException("the scale has three items");
        }
        List<Refusal> outside = IntStream.range(0, ITEMS)
                .filter(i -> items.get(i) != null && (items.get(i) < 1 || items.get(i) > OPTIONS))
                .mapToObj(i -> Refusal.of(
                        RefusalCode.SCALE_VALUE_OUT_OF_RANGE,
                        "items/" + i,
                        Map.of("min", 1, "max", OPTIONS, "actual", items.get(i))))
                .toList();
        if (!outside.isEmpty()) {
            return Result.refused(outside);
        }
        boolean complete = items.stream().allMatch(item -> item != null);
        return Result.ok(
                complete ? Optional.of(items.stream().mapToInt(item -> item).sum()) : Optional.empty());
    }

    /** The band of a sum from 3 to 12; any other sum is a programming error. */
    public static UclaBand band(int score) {
        if (score < ITEMS) {
            throw new IllegalArgumentException("no sum of three items: " + score);
        }
        return Arrays.stream(UclaBand.values())
                .filter(band -> score <= band.highest())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sum of three items: " + score));
    }
}

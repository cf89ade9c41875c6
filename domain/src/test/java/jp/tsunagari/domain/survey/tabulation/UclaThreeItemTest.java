package jp.tsunagari.domain.survey.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tsunagari.domain.Vectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UclaThreeItemTest {
    static Stream<JsonNode> cases() {
        List<JsonNode> cases = new ArrayList<>();
        Vectors.read("survey.json").at("/uclaThreeItem/cases").forEach(cases::add);
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isThatOfTheVectors(JsonNode row) {
        List<Integer> items = new ArrayList<>();
        row.get(0).forEach(item -> items.add(item.isNull() ? null : item.asInt()));
        Optional<Integer> score = UclaThreeItem.score(items).value();
        assertEquals(
                row.get(1).isNull() ? Optional.empty() : Optional.of(row.get(1).asInt()), score);
        assertEquals(
                row.get(2).asText(),
                score.map(UclaThreeItem::band).map(Enum::name).orElse("NO_ANSWER"));
    }

    @Test
    void everyValueOutsideOneToFourIsRefusedOnItsItem() {
        Result<Optional<Integer>> result = UclaThreeItem.score(Arrays.asList(0, null, 5));
        assertEquals(
                List.of("items/0", "items/2"),
                result.refusals().stream().map(Refusal::subject).toList());
        assertEquals(
                RefusalCode.SCALE_VALUE_OUT_OF_RANGE, result.refusals().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 13})
    void noOtherSumHasABand(int score) {
        assertThrows(IllegalArgumentException.class, () -> UclaThreeItem.band(score));
    }

    @Test
    void otherScalesAreNotMixedIn() {
        List<Integer> four = List.of(1, 1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> UclaThreeItem.score(four));
    }
}

package jp.tsunagari.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialsTest {
    private static Materials.Place place(long copies, Long... parts) {
        return new Materials.Place(copies, List.of(parts));
    }

    private static Materials.Material material(Long printed, Materials.Place... places) {
        return new Materials.Material(printed, List.of(places));
    }

    private static Refusal difference(String subject, long sum, long total) {
        return Refusal.of(
                RefusalCode.BREAKDOWN_DOES_NOT_ADD_UP,
                subject,
                Map.of("sum", sum, "total", total, "difference", total - sum));
    }

    @Test
    void thePamphletOfNoboribetsuAddsUp() {
        assertEquals(
                List.of(),
                Materials.faults(List.of(material(
                        23_000L,
                        place(19_000),
                        place(1_600, 1_370L, 230L),
                        place(2_400, 400L, 1_500L, 150L, 50L, 300L)))));
    }

    @ParameterizedTest
    @CsvSource({"22999, -1", "23001, 1", "0, -23000"})
    void aBreakdownThatDoesNotIsRefusedWithTheDifference(long printed, long difference) {
        Refusal refusal = Materials.faults(List.of(material(printed, place(19_000), place(1_600), place(2_400))))
                .get(0);
        assertEquals(difference("0/places", 23_000, printed), refusal);
        assertEquals(difference, refusal.values().get("difference"));
    }

    @Test
    void everyBreakdownIsLookedAt() {
        assertEquals(
                List.of(
                        difference("1/places", 44, 45),
                        difference("1/places/0/parts", 21, 22),
                        difference("2/places/0/parts", 2, 1)),
                Materials.faults(List.of(
                        material(5L, place(5)),
                        material(45L, place(22, 20L, 1L), place(22)),
                        material(null, place(1, 2L)))));
    }

    @Test
    void whatIsNotKnownIsHeldAgainstNothing() {
        assertEquals(
                List.of(),
                Materials.faults(List.of(material(23_000L), material(null, place(7), place(8)), material(null))));
        assertEquals(List.of(), Materials.faults(List.of(material(0L, place(0, 0L)))));
    }
}

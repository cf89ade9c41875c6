package jp.tsunagari.domain.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefectureTest {
    @ParameterizedTest
    @CsvSource({
        "01, 北海道, Hokkaido", "07, 福島県, Fukushima", "12, 千葉県, Chiba", "13, 東京都, Tokyo", "20, 長野県, Nagano",
                "26, 京都府, Kyoto",
        "27, 大阪府, Osaka", "34, 広島県, Hiroshima", "38, 愛媛県, Ehime", "40, 福岡県, Fukuoka", "43, 熊本県, Kumamoto",
                "47, 沖縄県, Okinawa"
    })
    void codesAreThoseOfTheStandard(String code, String ja, String en) {
        Prefecture prefecture = Prefecture.ofCode(code).orElseThrow();
        assertEquals(ja, prefecture.ja());
        assertEquals(en, prefecture.en());
        assertEquals(code, prefecture.code());
    }

    @Test
    void thereAreFortySevenWithDistinctNames() {
        assertEquals(47, Prefecture.values().length);
        assertEquals(
                47,
                Arrays.stream(Prefecture.values())
                        .map(Prefecture::ja)
                        .collect(Collectors.toSet())
                        .size());
        assertTrue(Arrays.stream(Prefecture.values()).allMatch(p -> p.ja().matches("北海道|東京都|(京都|大阪)府|.+県")));
    }

    @ParameterizedTest
    @CsvSource({"00", "48", "1", "012", "''"})
    void anyOtherCodeNamesNone(String code) {
        assertEquals(Optional.empty(), Prefecture.ofCode(code));
    }
}

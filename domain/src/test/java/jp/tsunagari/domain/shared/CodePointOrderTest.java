package jp.tsunagari.domain.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    private static final CodePointOrder ORDER = CodePointOrder.BY_CODE_POINT;

    @Test
    void aSupplementaryCharacterComesAfterEveryCharacterOfTheBasicPlane() {
        String yoshi = "𠮷野会";
        String fullWidth = "ａ会";
        assertTrue(yoshi.compareTo(fullWidth) < 0, "UTF-16 units say otherwise");
        assertTrue(ORDER.compare(yoshi, fullWidth) > 0);
        assertEquals(
                List.of("A", "あ", "会", "ａ", "𠮷", "𠮷A"),
                Stream.of("𠮷A", "ａ", "𠮷", "会", "A", "あ").sorted(ORDER).toList());
    }

    @Test
    void aPrefixComesFirstAndEqualNamesAreEqual() {
        assertTrue(ORDER.compare("市原市", "市原市PTA") < 0);
        assertEquals(0, ORDER.compare("市原市", "市原市"));
        assertTrue(ORDER.compare("", "市") < 0);
    }

    @Property(tries = 500)
    void agreesWithComparingTheArraysOfCodePoints(
            @ForAll @StringLength(max = 6) String left, @ForAll @StringLength(max = 6) String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        assertEquals(Integer.signum(Arrays.compare(a, b)), Integer.signum(ORDER.compare(left, right)));
        if (ORDER.compare(left, right) == 0) {
            assertArrayEquals(a, b);
        }
    }
}

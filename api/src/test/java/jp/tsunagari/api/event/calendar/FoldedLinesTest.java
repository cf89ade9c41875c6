package jp.tsunagari.api.event.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {
    private static String line(String... parts) {
        return String.join("\r\n ", parts) + "\r\n";
    }

    @Test
    void aLineOf75OctetsStaysAndOneMoreIsBroken() {
        assertEquals(line("x".repeat(75)), FoldedLines.of(line("x".repeat(75))));
        assertEquals(line("x".repeat(75), "x"), FoldedLines.of(line("x".repeat(76))));
    }

    @Test
    void theSpaceThatBeginsARestIsOneOfIts75Octets() {
        assertEquals(line("x".repeat(75), "x".repeat(74), "x"), FoldedLines.of(line("x".repeat(150))));
    }

    @Test
    void aNewLineBeginsToCountAnew() {
        String two = line("x".repeat(70)) + line("x".repeat(70));
        assertEquals(two, FoldedLines.of(two));
    }

    @ParameterizedTest
    @ValueSource(strings = {"孤", "é", "a孤", "𠮷", "é𠮷a孤"})
    void noCharacterIsBrokenAndNoneIsLost(String characters) {
        String text = line(characters.repeat(100));
        String folded = FoldedLines.of(text);
        assertEquals(text, folded.replace("\r\n ", ""));
        for (String part : folded.split("\r\n")) {
            byte[] octets = part.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, part);
            assertEquals(part, new String(octets, StandardCharsets.UTF_8), "a character was broken");
        }
    }
}

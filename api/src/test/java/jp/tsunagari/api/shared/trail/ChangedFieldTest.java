package jp.tsunagari.api.shared.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangedFieldTest {

    @Test
    void whatCannotSpeakOfAPersonIsQuoted() {
        assertEquals(new ChangedField("at", "2024-04-01", null), ChangedField.of("at", LocalDate.of(2024, 4, 1), null));
        assertEquals(
                new ChangedField("municipalityCode", null, "122190"),
                ChangedField.of("municipalityCode", null, "122190"));
    }

    @Test
    void aTextIsNamedOnlyEvenIfItIsACode() {
        assertEquals(new ChangedField("name", null, null), ChangedField.of("name", "a", "b"));
        assertEquals(new ChangedField("code", null, null), ChangedField.of("code", null, "k7Qx"));
    }
}

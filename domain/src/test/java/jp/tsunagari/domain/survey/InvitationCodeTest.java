package jp.tsunagari.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {
    private static final InvitationCode CODE = InvitationCode.next(new Random(1));

    @Property(tries = 500)
    void everySingleWrongCharacterIsFound(@ForAll long seed) {
        String code = InvitationCode.next(new Random(seed)).value();
        for (int i = 0; i < code.length(); i++) {
            for (char other : InvitationCode.ALPHABET.toCharArray()) {
                if (other != code.charAt(i)) {
                    assertCheckFails(code.substring(0, i) + other + code.substring(i + 1));
                }
            }
        }
    }

    @Property(tries = 500)
    void everySwapOfTwoCharactersIsFound(@ForAll long seed) {
        String code = InvitationCode.next(new Random(seed)).value();
        for (int i = 0; i < code.length(); i++) {
            for (int j = i + 1; j < code.length(); j++) {
                if (code.charAt(i) != code.charAt(j)) {
                    StringBuilder swapped = new StringBuilder(code);
                    swapped.setCharAt(i, code.charAt(j));
                    swapped.setCharAt(j, code.charAt(i));
                    assertCheckFails(swapped.toString());
                }
            }
        }
    }

    @Property
    void aCodeIsReadAsItWasGivenOut(@ForAll long seed) {
        InvitationCode code = InvitationCode.next(new Random(seed));
        assertEquals(Result.ok(code), InvitationCode.parse(code.value()));
        assertEquals(InvitationCode.LENGTH, code.value().length());
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String code = CODE.value();
        String halves = code.substring(0, 5) + "-" + code.substring(5);
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        for (String typed : List.of(
                code.toLowerCase(),
                halves,
                " " + code + "\n",
                code.substring(0, 3) + " " + code.substring(3) + "　",
                wide.toString(),
                wide.insert(5, "－").toString(),
                halves.replace('-', '−'),
                halves.replace('-', 'ー'),
                halves.replace('-', '–'))) {
            assertEquals(Result.ok(CODE), InvitationCode.parse(typed), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "1", "I", "L", "2", "Z", "5", "S", "8", "B", "G", "V", "é", "子", "\0", "𠮷"})
    void whatNoCodeHasIsRefusedAsACharacter(String strange) {
        assertEquals(
                List.of(Refusal.of(
                        RefusalCode.INVITATION_CODE_CHARACTER, "", Map.of("allowed", InvitationCode.ALPHABET))),
                InvitationCode.parse(CODE.value().substring(1) + strange).refusals());
    }

    @Test
    void aCodeHasTenCharacters() {
        for (int length : List.of(0, 9, 11)) {
            assertEquals(
                    List.of(Refusal.of(
                            RefusalCode.INVITATION_CODE_LENGTH, "", Map.of("expected", 10, "actual", length))),
                    InvitationCode.parse("A".repeat(length)).refusals());
        }
    }

    @Test
    void codesDoNotRepeatAndUseTheWholeAlphabet() {
        Random random = new Random(7);
        Set<String> codes = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            String code = InvitationCode.next(random).value();
            codes.add(code);
            code.chars().forEach(characters::add);
        }
        assertTrue(codes.size() > 99_990, () -> codes.size() + " different codes");
        assertEquals(23, characters.size());
    }

    @Test
    void aCodeThatDoesNotCheckCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new InvitationCode("333333333X"));
    }

    private static void assertCheckFails(String code) {
        assertEquals(
                List.of(Refusal.of(RefusalCode.INVITATION_CODE_CHECK, "")),
                InvitationCode.parse(code).refusals());
    }
}

package jp.tsunagari.api.shared.contact;

import static jp.tsunagari.api.shared.contact.MadeKeys.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKeysTest {
    private static final String OLD = MadeKeys.line("old", 1);
    private static final String NEW = MadeKeys.line("new", 2);
    private static final UUID OWNER = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsReadAgainAndNeverTheSameTwice() {
        ContactCipher cipher = new ContactCipher(keys(NEW));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Sealed sealed = cipher.seal(OWNER, "someone@example.jp");
            assertEquals("new", sealed.keyId());
            assertEquals("someone@example.jp", cipher.open(OWNER, sealed));
            assertTrue(seen.add(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)));
            assertFalse(new String(sealed.bytes(), StandardCharsets.ISO_8859_1).contains("example"));
        }
    }

    @Test
    void whatWasTouchedOrLiesInAnotherRowIsNotRead() {
        ContactCipher cipher = new ContactCipher(keys(NEW));
        Sealed sealed = cipher.seal(OWNER, "someone@example.jp");
        assertThrows(IllegalStateException.class, () -> cipher.open(UUID.randomUUID(), sealed));
        for (int i = 0; i < sealed.bytes().length; i++) {
            byte[] touched = sealed.bytes().clone();
            touched[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> cipher.open(OWNER, new Sealed("new", touched)));
        }
    }

    @Test
    void theFirstKeyMakesAndTheOthersRead() {
        Sealed before = new ContactCipher(keys(OLD)).seal(OWNER, "someone@example.jp");
        ContactCipher both = new ContactCipher(keys(NEW, OLD));
        assertEquals("someone@example.jp", both.open(OWNER, before));
        assertEquals("new", both.seal(OWNER, "x").keyId());
        String lost = assertThrows(IllegalStateException.class, () -> new ContactCipher(keys(NEW)).open(OWNER, before))
                .getMessage();
        assertTrue(lost.contains("old"), lost);
        assertThrows(IllegalStateException.class, () -> new ContactCipher(keys(MadeKeys.line("old", 9)))
                .open(OWNER, before));
    }

    @Test
    void aTextIsFoundUnderEachKeyAndInItsScopeOnly() {
        ContactKeys both = keys(NEW, OLD);
        assertEquals(
                List.of(
                        keys(NEW).lookups("s", "a").get(0),
                        keys(OLD).lookups("s", "a").get(0)),
                both.lookups("s", "a"));
        assertNotEquals(both.lookups("s", "a"), both.lookups("t", "a"));
        assertNotEquals(both.lookups("s", "a"), both.lookups("s", "b"));
        assertNotEquals(
                both.lookups("", "a"), both.fingerprints("\na".getBytes(StandardCharsets.UTF_8)), "keys of two uses");
        assertEquals("new", both.activeId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ":AAAA", "a b:AAAA", "a:AAAA", "a:not base64", "a:"})
    void aKeyThatIsNoneIsRefusedWithoutBeingQuoted(String line) {
        String message =
                assertThrows(IllegalStateException.class, () -> keys(line)).getMessage();
        assertFalse(message.contains("AAAA") || message.contains("not base64:"), message);
    }

    @Test
    void noKeyAtAllAndTwoOfOneIdAreRefused() {
        assertThrows(IllegalStateException.class, () -> new ContactKeys(Optional.empty(), Optional.empty()));
        assertThrows(IllegalStateException.class, () -> new ContactKeys(Optional.of(List.of()), Optional.empty()));
        assertThrows(IllegalStateException.class, () -> keys(NEW, MadeKeys.line("new", 3)));
    }

    @Test
    void theEmbeddedServiceMakesAKeyOnceThatOthersCannotRead() throws IOException {
        Path file = folder.resolve("data").resolve("contact-keys");
        ContactKeys first = new ContactKeys(Optional.empty(), Optional.of(file.toString()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Sealed sealed = new ContactCipher(first).seal(OWNER, "x");
        ContactKeys again = new ContactKeys(Optional.empty(), Optional.of(file.toString()));
        assertEquals(first.ids(), again.ids());
        assertEquals("x", new ContactCipher(again).open(OWNER, sealed));
        Files.delete(file);
        ContactKeys other = new ContactKeys(Optional.empty(), Optional.of(file.toString()));
        assertThrows(IllegalStateException.class, () -> other.requireAll(first.ids()));
    }

    @Test
    void keysOfTheConfigurationAreTakenBeforeTheFile() {
        Path file = folder.resolve("contact-keys");
        assertEquals(List.of("new"), new ContactKeys(Optional.of(List.of(NEW)), Optional.of(file.toString())).ids());
        assertFalse(Files.exists(file));
    }
}

package jp.tsunagari.api.shared.contact;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys by which contacts are encrypted and found. The first one makes what is new; those behind it only read what they made before a
 * rotation. Without keys the embedded service makes one for itself, and one that shares its database with others does not start.
 */
@Singleton
public class ContactKeys {
    private final List<ContactKey> keys;

    ContactKeys(
            @ConfigProperty(name = "tsunagari.contacts.keys") Optional<List<String>> configured,
            @ConfigProperty(name = "tsunagari.contacts.key-file") Optional<String> file) {
        List<String> lines = configured.filter(given -> !given.isEmpty()).orElseGet(() -> file.map(
                        name -> new KeyFile(Path.of(name)).read())
                .orElseThrow(() -> new IllegalStateException(
                        "Contacts of people cannot be kept without a key: set TSUNAGARI_CONTACTS_KEYS to"
                                + " <id>:<base64 of 32 random bytes>, the same for all instances (see README)")));
        keys = lines.stream().map(ContactKey::parse).toList();
        if (keys.isEmpty() || ids().stream().distinct().count() < keys.size()) {
            throw new IllegalStateException("tsunagari.contacts.keys has no key, or two of one id");
        }
    }

    /** The key that makes what is new. */
    public String activeId() {
        return keys.get(0).id;
    }

    /** All that can be read. */
    public List<String> ids() {
        return keys.stream().map(key -> key.id).toList();
    }

    /** Refuses where one of these is not known. */
    public void requireAll(List<String> used) {
        used.forEach(this::named);
    }

    ContactKey active() {
        return keys.get(0);
    }

    ContactKey named(String id) {
        return keys.stream()
                .filter(key -> key.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key " + id + " in tsunagari.contacts.keys"));
    }

    /**
     * What a text is found by, under each key, that of the active one first. A text of a person is short and can be tried, so that its
     * hash must not be worked out without a key.
     *
     * @param scope where it is found; the same text elsewhere has another hash
     */
    public List<String> lookups(String scope, String text) {
        byte[] bytes = (scope + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return keys.stream().map(key -> hex(key.lookup, bytes)).toList();
    }

    /** The same of bytes that may hold such a text. */
    public List<String> fingerprints(byte[] bytes) {
        return keys.stream().map(key -> hex(key.fingerprint, bytes)).toList();
    }

    private static String hex(SecretKey key, byte[] bytes) {
        return HexFormat.of().formatHex(ContactKey.mac(key, bytes));
    }
}

package jp.tsunagari.api.shared.contact;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Keys that a test makes up, and what they would have made. */
public final class MadeKeys {
    private MadeKeys() {}

    /** As it stands in the configuration: 32 bytes of this number. */
    public static String line(String id, int number) {
        byte[] bytes = new byte[ContactKey.BYTES];
        Arrays.fill(bytes, (byte) number);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    public static ContactKeys keys(String... lines) {
        return new ContactKeys(Optional.of(List.of(lines)), Optional.empty());
    }

    public static ContactCipher cipher(ContactKeys keys) {
        return new ContactCipher(keys);
    }
}

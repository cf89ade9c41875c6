package jp.tsunagari.api.shared.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One key of an operator, from which a key of its own follows for each use (HKDF-Expand, RFC 5869), so that none says anything of another. */
final class ContactKey {
    static final int BYTES = 32;
    static final String MAC = "HmacSHA256";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    final String id;
    final SecretKey encryption;
    final SecretKey lookup;
    final SecretKey fingerprint;

    private ContactKey(String id, byte[] secret) {
        this.id = id;
        encryption = new SecretKeySpec(expand(secret, "encryption"), "AES");
        lookup = new SecretKeySpec(expand(secret, "lookup"), MAC);
        fingerprint = new SecretKeySpec(expand(secret, "fingerprint"), MAC);
    }

    /** @param text {@code <id>:<base64 of 32 bytes>}; what is wrong with it is said without quoting it */
    static ContactKey parse(String text) {
        int colon = text.indexOf(':');
        String id = colon < 0 ? "" : text.substring(0, colon).strip();
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException(
                    "A key of tsunagari.contacts.keys has no id of letters, digits, - and _ before a colon");
        }
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(text.substring(colon + 1).strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("The key " + id + " of tsunagari.contacts.keys is not base64");
        }
        if (secret.length != BYTES) {
            throw new IllegalStateException("The key " + id + " of tsunagari.contacts.keys does not have 32 bytes");
        }
        return new ContactKey(id, secret);
    }

    static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] expand(byte[] secret, String use) {
        byte[] info = ("tsunagari contacts " + use + "\u0001").getBytes(StandardCharsets.US_ASCII);
        return mac(new SecretKeySpec(secret, MAC), info);
    }
}

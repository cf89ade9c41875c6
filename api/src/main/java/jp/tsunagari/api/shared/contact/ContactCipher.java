package jp.tsunagari.api.shared.contact;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts what reaches a person (AES-256-GCM, a random nonce for each text). What it belongs to is authenticated with it, so that nobody
 * who can write to the database lays one person's contact into another's row.
 */
@Singleton
public class ContactCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ContactKeys keys;
    private final SecureRandom random = new SecureRandom();

    ContactCipher(ContactKeys keys) {
        this.keys = keys;
    }

    /** @param owner the record in whose row it will stand */
    public Sealed seal(UUID owner, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        ContactKey key = keys.active();
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.ENCRYPT_MODE, key.encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(owner));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new Sealed(
                    key.id,
                    ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String open(UUID owner, Sealed sealed) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    keys.named(sealed.keyId()).encryption,
                    new GCMParameterSpec(TAG_BITS, sealed.bytes(), 0, NONCE_BYTES));
            cipher.updateAAD(bytes(owner));
            byte[] text = cipher.doFinal(sealed.bytes(), NONCE_BYTES, sealed.bytes().length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "What is kept under the key " + sealed.keyId() + " was not made by it", otherKey);
        }
    }

    private static byte[] bytes(UUID owner) {
        return owner.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

package jp.tsunagari.api.shared.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes the ids of records: UUID version 7 (RFC 9562), so that a key in creation order is also the primary key. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** The moment that the fixed ids carry: 2025-04-01T00:00:00Z, after the last of the documents. */
    private static final long FIXED_MILLIS = 1_743_465_600_000L;

    private Ids() {}

    public static UUID next() {
        return version7(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** The id of an embedded record: the same on every fresh start, so that the examples of the contract work. */
    public static UUID fixed(String kind, String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((kind + "/" + key).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(hash);
            return version7(FIXED_MILLIS, bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID version7(long millis, long high, long low) {
        return new UUID(millis << 16 | VERSION_7 | high & 0xFFFL, VARIANT | low & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}

package jp.tsunagari.api.shared.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** The opaque cursor of a list: the last key given out, with a checksum over key, list and filters, so that no other text passes. */
public final class Cursor {
    private static final int CHECKSUM = Integer.BYTES;

    private Cursor() {}

    public static String encode(String key, String scope) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(CHECKSUM + bytes.length);
        buffer.putInt(checksum(key, scope)).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    static String decode(String cursor, String scope) {
        return decode(cursor, scope, "cursor");
    }

    /** {@code parameter} is where the caller gave it. */
    public static String decode(String cursor, String scope, String parameter) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (buffer.remaining() > CHECKSUM) {
                int checksum = buffer.getInt();
                String key = StandardCharsets.UTF_8.decode(buffer).toString();
                if (checksum == checksum(key, scope)) {
                    return key;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // falls through to the same refusal as a wrong checksum
        }
        throw Problem.of(ProblemType.INVALID_CURSOR, Fault.parameter(parameter, "bad-cursor", Map.of()));
    }

    private static int checksum(String key, String scope) {
        CRC32 crc = new CRC32();
        crc.update((scope + '\n' + key).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}

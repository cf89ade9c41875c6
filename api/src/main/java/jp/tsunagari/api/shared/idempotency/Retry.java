package jp.tsunagari.api.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.Caller;

/** A request that names itself by a key: the same key of the same caller is the same request, if method, address and body agree. */
record Retry(String callerId, String key, String fingerprint, String rights) {
    static final String HEADER = "Idempotency-Key";

    /** All anonymous callers share one room of keys, so theirs must not be guessed: 22 characters hold the 128 bits of a UUID. */
    private static final int SHORTEST_OF_ANONYMOUS = 22;

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    static Retry of(Caller caller, String key, String method, String address, byte[] body) {
        requireFormat(caller, key);
        return new Retry(
                caller.id(), key, hash(method + " " + address + "\n", body), hash(rights(caller), new byte[0]));
    }

    static void requireFormat(Caller caller, String key) {
        if (!VISIBLE.matcher(key).matches()) {
            throw refused("idempotency-key-format", Map.of("min", 1, "max", 255));
        }
        if (caller.isAnonymous() && key.length() < SHORTEST_OF_ANONYMOUS) {
            throw refused("idempotency-key-too-short", Map.of("min", SHORTEST_OF_ANONYMOUS, "actual", key.length()));
        }
    }

    /** What the caller may see and do, which others can change between a request and its retry. */
    private static String rights(Caller caller) {
        return new TreeSet<>(caller.roles()) + " " + new TreeSet<>(caller.municipalities()) + " "
                + caller.organisationId();
    }

    private static Problem refused(String code, Map<String, ?> values) {
        return Problem.of(ProblemType.INVALID_HEADER, new Fault(null, HEADER, code, values));
    }

    private static String hash(String head, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

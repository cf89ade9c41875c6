package jp.tsunagari.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key as its holder sends it: {@code tsu_}, eight characters that tell which key it is, and 256 random bits. Because nobody can
 * guess those, one round of a hash is enough to store them.
 */
record ApiKeySecret(String prefix, String text) {
    static final String BEGINS = "tsu_";
    private static final Pattern FORM = Pattern.compile("(tsu_[0-9a-f]{8})_[\\w-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    static ApiKeySecret next() {
        return withPrefix(BEGINS + HexFormat.of().formatHex(random(PREFIX_BYTES)));
    }

    static ApiKeySecret withPrefix(String prefix) {
        return new ApiKeySecret(
                prefix, prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
    }

    static Optional<ApiKeySecret> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new ApiKeySecret(form.group(1), text)) : Optional.empty();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes as long whatever differs. */
    boolean has(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A record would tell the secret to every log. */
    @Override
    public String toString() {
        return prefix;
    }
}

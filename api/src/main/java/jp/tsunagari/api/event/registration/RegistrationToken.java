package jp.tsunagari.api.event.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What lets whoever holds it read and cancel one registration: 256 random bits, so that its hash needs no key. */
record RegistrationToken(String value) {
    /** Never in an address, which is logged and handed on. */
    static final String HEADER = "Registration-Token";

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static RegistrationToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RegistrationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be one at all. */
    static boolean isWellFormed(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing of itself, so that no log ever does. */
    @Override
    public String toString() {
        return "a token";
    }
}

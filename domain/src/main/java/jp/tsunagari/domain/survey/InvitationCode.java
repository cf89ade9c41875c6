package jp.tsunagari.domain.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

/**
 * The code with which one person or organisation answers a survey: nine random characters and one that checks them. The alphabet leaves
 * out what is taken for something else in print or by hand (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V). It has 23 characters, a prime, so that
 * a sum weighted by the place finds every single wrong character and every swap of two. House rule.
 *
 * @param value ten characters of the alphabet that check
 */
public record InvitationCode(String value) {
    /** The characters of a code. */
    public static final String ALPHABET = "34679ACDEFHJKMNPQRTUWXY";

    /** How many characters a code has. */
    public static final int LENGTH = 10;

    private static final int SIZE = ALPHABET.length();

    /** Anything else than a code is a programming error. */
    public InvitationCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) || sum(value) != 0) {
            throw new IllegalArgumentException("not the code of an invitation");
        }
    }

    /** A new code; {@code random} must be one that nobody can foresee. */
    public static InvitationCode next(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(SIZE)));
        }
        return new InvitationCode(code.append(check(code)).toString());
    }

    /**
     * Reads a code as people type it: small letters, full-width characters, with spaces and hyphens.
     *
     * @return the code; or {@link RefusalCode#INVITATION_CODE_CHARACTER}, {@link RefusalCode#INVITATION_CODE_LENGTH} or
     *     {@link RefusalCode#INVITATION_CODE_CHECK} on the whole
     */
    public static Result<InvitationCode> parse(String text) {
        String code = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212\u30fc]", "");
        if (!code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Result.refused(Refusal.of(RefusalCode.INVITATION_CODE_CHARACTER, "", Map.of("allowed", ALPHABET)));
        }
        if (code.length() != LENGTH) {
            return Result.refused(Refusal.of(
                    RefusalCode.INVITATION_CODE_LENGTH, "", Map.of("expected", LENGTH, "actual", code.length())));
        }
        return sum(code) == 0
                ? Result.ok(new InvitationCode(code))
                : Result.refused(RefusalCode.INVITATION_CODE_CHECK, "");
    }

    /** The character that makes the weighted sum of all ten a multiple of 23. */
    private static char check(CharSequence nine) {
        int rest = sum(nine);
        for (int check = 0; check < SIZE; check++) {
            if ((rest + LENGTH * check) % SIZE == 0) {
                return ALPHABET.charAt(check);
            }
        }
        throw new IllegalStateException("23 is a prime");
    }

    private static int sum(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return sum % SIZE;
    }
}

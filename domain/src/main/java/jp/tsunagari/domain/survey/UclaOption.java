package jp.tsunagari.domain.survey;

import java.util.Arrays;
import java.util.Optional;

/**
 * The four answers to an item of the UCLA loneliness scale, short form, as the national survey 人々のつながりに関する基礎調査 gives them.
 * What an answer is worth hangs on which it is, never on where it stands among the options.
 */
public enum UclaOption {
    /** 決してない. */
    NEVER,
    /** ほとんどない. */
    HARDLY_EVER,
    /** 時々ある. */
    SOMETIMES,
    /** 常にある. */
    ALWAYS;

    /** The answer that an option's code stands for: its name, or its worth in digits ({@code 1} to {@code 4}); none for any other code. */
    public static Optional<UclaOption> of(String code) {
        return Arrays.stream(values())
                .filter(option -> code.equals(option.name()) || code.equals(String.valueOf(option.worth())))
                .findFirst();
    }

    /** Points of the score, 1 to 4; more is lonelier. */
    public int worth() {
        return ordinal() + 1;
    }
}

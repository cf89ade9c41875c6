package jp.tsunagari.domain.survey;

import java.util.List;

/**
 * When a question is shown: an earlier closed question was answered with one of these options.
 *
 * @param question the code of the earlier question
 * @param anyOf the codes of its options, at least one
 */
public record ShowIf(String question, List<String> anyOf) {
    /** Takes an unmodifiable copy. */
    public ShowIf {
        anyOf = List.copyOf(anyOf);
    }
}

package jp.tsunagari.domain.survey.publication;

import java.util.List;

/**
 * Neighbouring options of a question that are published as one, in every table of the publication.
 *
 * @param question the code of a single choice
 * @param options the codes of at least two of its options that follow each other
 */
public record Coarsening(String question, List<String> options) {
    /** Takes an unmodifiable copy. */
    public Coarsening {
        options = List.copyOf(options);
    }
}

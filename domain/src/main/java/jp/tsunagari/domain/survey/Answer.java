package jp.tsunagari.domain.survey;

import java.time.LocalDate;
import java.util.List;

/** What was answered to one question. A question that is not in a sheet has no answer. */
public sealed interface Answer {
    /**
     * Options of a closed question.
     *
     * @param options their codes, at least one
     * @param text what was written beside "other", or null
     */
    record Chosen(List<String> options, String text) implements Answer {
        /** Takes an unmodifiable copy. */
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /** A whole number. */
    record Quantity(long value) implements Answer {}

    /** A day. */
    record Day(LocalDate value) implements Answer {}

    /** Free text, not blank. */
    record Words(String value) implements Answer {}
}

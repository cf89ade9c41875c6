package jp.tsunagari.domain.survey.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One table that staff want to publish, by the codes of its questions.
 *
 * @param rows a closed question
 * @param columns a second one for a two-way table, or null
 * @param splitBy a question that asks an attribute, by which the table is split, or null
 */
public record TableChoice(String rows, String columns, String splitBy) {
    /** The rows are needed. */
    public TableChoice {
        Objects.requireNonNull(rows);
    }

    /** Whether it crosses two questions. */
    public boolean isTwoWay() {
        return columns != null;
    }

    /** The codes that it names, in their order. */
    public List<String> questions() {
        return Stream.of(rows, columns, splitBy).filter(Objects::nonNull).toList();
    }
}

package jp.tsunagari.domain.survey.withholding;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing said about the people of a cell: they fall into this category of this dimension.
 *
 * @param dimension the code of a question, an attribute or an option of a multiple-choice question
 * @param category the code of the category
 */
public record Condition(String dimension, String category) implements Comparable<Condition> {
    private static final Comparator<Condition> ORDER =
            Comparator.comparing(Condition::dimension).thenComparing(Condition::category);

    /** Both parts are needed. */
    public Condition {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(category);
    }

    @Override
    public int compareTo(Condition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return dimension + "=" + category;
    }
}

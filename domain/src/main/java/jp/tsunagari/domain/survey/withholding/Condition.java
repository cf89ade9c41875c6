package jp.tsunagari.domain.survey.withholding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Joins the codes of categories that were merged; no code of a category contains it. */
    public static final String MERGED_BY = "+";

    /** The people of any of these categories of one dimension, in the order given. */
    public static Condition merged(List<Condition> parts) {
        if (parts.stream().map(Condition::dimension).distinct().count() != 1) {
            throw new IllegalArgumentException("categories of one dimension are merged: " + parts);
        }
        return new Condition(
                parts.get(0).dimension(),
                parts.stream().map(Condition::category).collect(Collectors.joining(MERGED_BY)));
    }

    /** The categories that were merged; only itself where none were. */
    public List<Condition> parts() {
        return Stream.of(category.split("[+]"))
                .map(part -> new Condition(dimension, part))
                .toList();
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

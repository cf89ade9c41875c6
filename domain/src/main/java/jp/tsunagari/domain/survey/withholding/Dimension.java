package jp.tsunagari.domain.survey.withholding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way of dividing all sheets: each sheet falls into exactly one of its categories, no-answer and not-asked included.
 *
 * @param code the question, attribute or option that divides
 * @param categories what each category says about its people, in the order shown; at least one, all different
 */
public record Dimension(String code, List<Condition> categories) {
    /** The category of the people who chose an option of a multiple-choice question. */
    public static final String CHOSEN = "CHOSEN";

    /** The category of the people who answered the question and did not choose the option. */
    public static final String NOT_CHOSEN = "NOT_CHOSEN";

    /** The category of the people who were asked and did not answer; never merged with another. */
    public static final String NO_ANSWER = "NO_ANSWER";

    /** The category of the people who were not asked; never merged with another. */
    public static final String NOT_ASKED = "NOT_ASKED";

    /** A dimension without categories, or with one twice, is a programming error. */
    public Dimension {
        Objects.requireNonNull(code);
        categories = List.copyOf(categories);
        if (categories.isEmpty() || categories.stream().distinct().count() < categories.size()) {
            throw new IllegalArgumentException("a dimension needs categories, each once: " + code);
        }
    }

    /** A single-choice question or attribute; {@code categories} name every sheet's place, no-answer included. */
    public static Dimension of(String code, List<String> categories) {
        return new Dimension(
                code, categories.stream().map(c -> new Condition(code, c)).toList());
    }

    /**
     * An option of a multiple-choice question. The people without an answer, or not asked, are the same for all options
     * of the question, so those categories belong to the question and are one cell for all of them.
     *
     * @param question the code of the question
     * @param option the code of the option
     * @param shared the categories of the question beside chosen and not chosen (no-answer, not-asked)
     * @return chosen, not chosen, then the shared ones
     */
    public static Dimension ofOption(String question, String option, List<String> shared) {
        String code = question + "." + option;
        return new Dimension(
                code,
                Stream.concat(
                                Stream.of(new Condition(code, CHOSEN), new Condition(code, NOT_CHOSEN)),
                                shared.stream().map(c -> new Condition(question, c)))
                        .toList());
    }

    /** The code of the question: that of an option, without the option. */
    String question() {
        int option = code.indexOf('.');
        return option < 0 ? code : code.substring(0, option);
    }

    /** Whether the category, counted from zero, and the next one are answers to this very question, so that merging makes sense. */
    public boolean mayMerge(int first) {
        return categories.subList(first, first + 2).stream()
                .allMatch(condition -> condition.dimension().equals(code)
                        && !Set.of(CHOSEN, NOT_CHOSEN, NO_ANSWER, NOT_ASKED).contains(condition.category()));
    }

    /** The dimension with a category, counted from zero, and the next one merged. */
    public Dimension merging(int first) {
        List<Condition> coarser = new ArrayList<>(categories);
        coarser.set(first, Condition.merged(List.of(categories.get(first), coarser.remove(first + 1))));
        return new Dimension(code, coarser);
    }
}

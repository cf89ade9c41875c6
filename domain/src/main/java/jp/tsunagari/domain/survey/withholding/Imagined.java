package jp.tsunagari.domain.survey.withholding;

import java.util.List;

/**
 * Sheets imagined otherwise, so that all that is shown stays and a withheld cell has another value. It is kept with a publication, for
 * what protected a cell once must go on protecting it beside every later version.
 *
 * @param kind what is imagined
 * @param one the categories of a sheet that is there, by the places of the dimensions; as many as dimensions
 * @param other those of the sheet whose answers it takes, or as which it answers
 * @param dimensions the places of the dimensions that change
 * @param questionnaire the version on which both were answered
 * @param version the publication, from 0, that has both first
 */
public record Imagined(
        Kind kind, List<Integer> one, List<Integer> other, List<Integer> dimensions, int questionnaire, int version) {
    /** What is imagined. */
    public enum Kind {
        /** Two sheets exchange answers. */
        SWAPPED,
        /** One sheet answers as another. */
        TAKEN,
        /** There is one more sheet like this one. */
        ONE_MORE
    }

    /** Takes unmodifiable copies. */
    public Imagined {
        one = List.copyOf(one);
        other = List.copyOf(other);
        dimensions = List.copyOf(dimensions);
    }
}

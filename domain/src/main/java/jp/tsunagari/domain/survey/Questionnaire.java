package jp.tsunagari.domain.survey;

import java.util.List;
import java.util.Optional;

/**
 * A version of a survey's questions, checked by {@link QuestionnaireCheck}.
 *
 * @param version from 1
 * @param questions in the order in which they are asked
 */
public record Questionnaire(int version, List<Question> questions) {
    /** Takes an unmodifiable copy. */
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The question of that code. */
    public Optional<Question> question(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst();
    }

    /** The first question that asks this attribute. */
    public Optional<Question> asking(Attribute attribute) {
        return questions.stream().filter(q -> q.attribute() == attribute).findFirst();
    }
}

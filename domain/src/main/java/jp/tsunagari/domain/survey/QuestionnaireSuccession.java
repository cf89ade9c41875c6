package jp.tsunagari.domain.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * What may change once a sheet exists: a question that keeps its code keeps its meaning, over all versions on which sheets were
 * answered; what means something else takes another code. So a table can count the sheets of all versions together. House rule.
 */
public final class QuestionnaireSuccession {
    private QuestionnaireSuccession() {}

    /**
     * Everything in the next questions that changes the meaning of a code which sheets have answered.
     *
     * @param answered the versions on which sheets exist
     * @param next the questions to come
     * @return {@link RefusalCode#QUESTION_MEANING_CHANGED} on each, with {@code question} and {@code version}
     */
    public static List<Refusal> faults(List<Questionnaire> answered, List<Question> next) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < next.size(); i++) {
            places.putIfAbsent(next.get(i).code(), i);
        }
        List<Refusal> faults = new ArrayList<>();
        for (Questionnaire version : answered) {
            for (Question question : version.questions()) {
                Integer place = places.get(question.code());
                if (place != null && !next.get(place).meansTheSameAs(question)) {
                    faults.add(Refusal.of(
                            RefusalCode.QUESTION_MEANING_CHANGED,
                            "questions/" + place,
                            Map.of("question", question.code(), "version", version.version())));
                    places.remove(question.code());
                }
            }
        }
        return faults;
    }
}

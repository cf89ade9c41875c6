package jp.tsunagari.domain.survey.tabulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.Questionnaire;

/**
 * The questions that the sheets of a survey answer, of all versions of its questionnaire together: a code keeps its meaning, so
 * each stands once. Those of the latest version come first, then those that are no longer asked.
 */
public final class AskedQuestions {
    private final List<Questionnaire> versions;
    private final Map<String, Question> byCode = new LinkedHashMap<>();

    /** @param versions the versions, the first one first */
    public AskedQuestions(List<Questionnaire> versions) {
        this.versions = List.copyOf(versions);
        for (int i = versions.size() - 1; i >= 0; i--) {
            versions.get(i).questions().forEach(question -> byCode.putIfAbsent(question.code(), question));
        }
    }

    /** All of them. */
    public List<Question> all() {
        return List.copyOf(byCode.values());
    }

    /** The question of that code, or the one that asks the attribute of that name ({@code AGE_BAND}). */
    public Optional<Question> find(String name) {
        Question question = byCode.get(name);
        return question != null
                ? Optional.of(question)
                : Arrays.stream(Attribute.values())
                        .filter(attribute -> attribute.name().equals(name))
                        .findFirst()
                        .flatMap(this::asking);
    }

    /** The question that asks this attribute, that of the latest version before others. */
    public Optional<Question> asking(Attribute attribute) {
        return byCode.values().stream().filter(q -> q.attribute() == attribute).findFirst();
    }

    /** Whether every sheet was asked it: it has no condition and stands in all versions. */
    public boolean isAskedOfAll(Question question) {
        return question.showIf() == null
                && versions.stream()
                        .allMatch(version -> version.question(question.code()).isPresent());
    }

    /** Where the question stands in that version, from 0; -1 where it does not. */
    static int placeIn(Questionnaire version, Question question) {
        for (int i = 0; i < version.questions().size(); i++) {
            if (version.questions().get(i).code().equals(question.code())) {
                return i;
            }
        }
        return -1;
    }
}

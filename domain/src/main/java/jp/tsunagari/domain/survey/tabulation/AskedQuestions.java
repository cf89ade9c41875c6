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
 * The questions of all versions of a questionnaire together: a code keeps its meaning over them, so that sheets of different versions
 * are counted in one table.
 */
public final class AskedQuestions {
    private final List<Questionnaire> versions;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** @param versions those on which sheets were answered or can be, the first one first */
    public AskedQuestions(List<Questionnaire> versions) {
        this.versions = List.copyOf(versions);
        for (int i = versions.size() - 1; i >= 0; i--) {
            versions.get(i).questions().forEach(question -> questions.putIfAbsent(question.code(), question));
        }
    }

    /** Each question once, in the order of the latest version, then those that earlier ones asked. */
    public List<Question> all() {
        return List.copyOf(questions.values());
    }

    /** The question of that code. */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    /** The question of that code, or the one that asks the attribute of that name ({@code AGE_BAND}). */
    public Optional<Question> find(String name) {
        return question(name).or(() -> Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .flatMap(this::asking));
    }

    /** The question that asks this attribute, that of the latest version before others. */
    public Optional<Question> asking(Attribute attribute) {
        return questions.values().stream()
                .filter(question -> question.attribute() == attribute)
                .findFirst();
    }

    /** The splits of a closed question: see {@link SheetSplit#of}. */
    public List<SheetSplit> splits(Question question) {
        return SheetSplit.of(question, isAskedOfAll(question));
    }

    /** Whether every sheet was asked it: it has no condition and stands in every version. */
    public boolean isAskedOfAll(Question question) {
        return question.showIf() == null && standsInEveryVersion(question);
    }

    /** The versions that ask it, by their numbers. */
    public List<Integer> versionsOf(Question question) {
        return versions.stream()
                .filter(version -> version.question(question.code()).isPresent())
                .map(Questionnaire::version)
                .toList();
    }

    /** Whether no version left it out. */
    public boolean standsInEveryVersion(Question question) {
        return versions.stream()
                .allMatch(version -> version.question(question.code()).isPresent());
    }

    /** Where the question stands in that version, from 0; -1 where it does not. */
    static int placeIn(Questionnaire version, Question question) {
        List<String> codes = version.questions().stream().map(Question::code).toList();
        return codes.indexOf(question.code());
    }
}

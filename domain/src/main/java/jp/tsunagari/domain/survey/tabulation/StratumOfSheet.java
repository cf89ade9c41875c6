package jp.tsunagari.domain.survey.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.SheetLayout;

/** Tells by the attributes that a sheet answers to which stratum of the sample it belongs. */
public final class StratumOfSheet {
    private static final int NONE = -1;

    private final List<Question> questions;
    private final int[] strata;
    private final List<String> names = new ArrayList<>();
    private final List<Long> populations = new ArrayList<>();
    private final Map<Integer, int[]> places = new HashMap<>();

    private StratumOfSheet(List<Question> questions) {
        this.questions = questions;
        strata = new int[questions.stream().mapToInt(q -> q.options().size()).reduce(1, Math::multiplyExact)];
        Arrays.fill(strata, NONE);
    }

    /**
     * Finds the questions that ask what tells the strata apart.
     *
     * @param sample the strata
     * @param asked the questions of the survey
     * @return or all that stands against it: {@link RefusalCode#STRATA_MISSING}; on each stratum
     *     {@link RefusalCode#STRATA_ATTRIBUTES_DIFFER}, {@link RefusalCode#OPTION_UNKNOWN},
     *     {@link RefusalCode#STRATUM_POPULATION_MISSING}; {@link RefusalCode#ATTRIBUTE_NOT_ASKED} for each attribute
     */
    public static Result<StratumOfSheet> of(List<StratumOfSample> sample, AskedQuestions asked) {
        List<Attribute> attributes = sample.isEmpty()
                ? List.of()
                : sample.get(0).options().keySet().stream().sorted().toList();
        if (attributes.isEmpty()) {
            return Result.refused(RefusalCode.STRATA_MISSING, "strata");
        }
        List<Refusal> unasked = attributes.stream()
                .filter(attribute -> asked.asking(attribute).isEmpty())
                .map(attribute ->
                        Refusal.of(RefusalCode.ATTRIBUTE_NOT_ASKED, "strata", Map.of("attribute", attribute.name())))
                .toList();
        if (!unasked.isEmpty()) {
            return Result.refused(unasked);
        }
        StratumOfSheet strata = new StratumOfSheet(attributes.stream()
                .map(attribute -> asked.asking(attribute).orElseThrow())
                .toList());
        List<Refusal> faults = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            strata.take(sample.get(i), "strata/" + i, faults);
        }
        return faults.isEmpty() ? Result.ok(strata) : Result.refused(faults);
    }

    private void take(StratumOfSample stratum, String place, List<Refusal> faults) {
        List<Attribute> attributes = questions.stream().map(Question::attribute).toList();
        if (!stratum.options().keySet().equals(Set.copyOf(attributes))) {
            faults.add(Refusal.of(
                    RefusalCode.STRATA_ATTRIBUTES_DIFFER,
                    place,
                    Map.of("expected", attributes.stream().map(Enum::name).toList())));
            return;
        }
        int cell = 0;
        List<String> labels = new ArrayList<>();
        for (Question question : questions) {
            String code = stratum.options().get(question.attribute());
            OptionalInt option = question.indexOf(code);
            if (option.isEmpty()) {
                faults.add(Refusal.of(RefusalCode.OPTION_UNKNOWN, place, Map.of("option", code)));
                return;
            }
            cell = cell * question.options().size() + option.getAsInt();
            labels.add(question.options().get(option.getAsInt()).label());
        }
        if (stratum.population() == null) {
            faults.add(Refusal.of(
                    RefusalCode.STRATUM_POPULATION_MISSING, place, Map.of("stratum", String.join("・", labels))));
        }
        strata[cell] = names.size();
        names.add(String.join("・", labels));
        populations.add(stratum.population());
    }

    /** How many strata there are. */
    public int size() {
        return names.size();
    }

    /** The place of a sheet's stratum, from 0; {@link #size()} for a sheet that belongs to none. */
    int of(SheetLayout layout, byte[] sheet) {
        int[] at = places.computeIfAbsent(layout.questionnaire().version(), version -> questions.stream()
                .mapToInt(question -> AskedQuestions.placeIn(layout.questionnaire(), question))
                .toArray());
        int cell = 0;
        for (int i = 0; i < at.length; i++) {
            int state = at[i] < 0 ? SheetLayout.NOT_ASKED : layout.state(sheet, at[i]);
            if (state < SheetLayout.ANSWERED) {
                return size();
            }
            cell = cell * questions.get(i).options().size() + state - SheetLayout.ANSWERED;
        }
        return strata[cell] == NONE ? size() : strata[cell];
    }

    /** The strata with their sheets, as the weighting takes them. */
    List<StratumSheets> with(long[] sheets) {
        return IntStream.range(0, size())
                .mapToObj(i -> new StratumSheets(names.get(i), populations.get(i), sheets[i]))
                .toList();
    }
}

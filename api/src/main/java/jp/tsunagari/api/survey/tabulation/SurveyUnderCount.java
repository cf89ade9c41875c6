package jp.tsunagari.api.survey.tabulation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.survey.StratumCounts;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.api.survey.sheet.CountedSheets;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.tabulation.AskedQuestions;
import jp.tsunagari.domain.survey.tabulation.StratumOfSample;
import jp.tsunagari.domain.survey.tabulation.StratumOfSheet;
import jp.tsunagari.domain.survey.tabulation.TableFilter;
import jp.tsunagari.domain.survey.tabulation.TableSide;

/**
 * A survey whose sheets are to be counted.
 *
 * @param sheets those that are counted
 * @param layouts how its sheets are kept, by the version of the questionnaire
 */
record SurveyUnderCount(
        SurveyEntity survey, CountedSheets sheets, AskedQuestions asked, Map<Integer, SheetLayout> layouts) {

    /**
     * Made ready.
     *
     * @param counted the versions of the questionnaire on which sheets were answered
     * @param all every version
     */
    static SurveyUnderCount of(
            SurveyEntity survey, CountedSheets sheets, List<Questionnaire> counted, List<Questionnaire> all) {
        return new SurveyUnderCount(
                survey,
                sheets,
                new AskedQuestions(counted),
                all.stream().collect(Collectors.toMap(Questionnaire::version, SheetLayout::of)));
    }

    /** The strata by which it is to be weighted, or null for none; refused where the sample does not allow it. */
    StratumOfSheet strata(TabulationWeighting weighting) {
        if (weighting != TabulationWeighting.STRATUM) {
            return null;
        }
        List<StratumOfSample> sample =
                survey.strata.stream().map(SurveyUnderCount::stratum).toList();
        return allowed(StratumOfSheet.of(sample, asked));
    }

    private static StratumOfSample stratum(StratumCounts counts) {
        Map<Attribute, String> options = Stream.of(Attribute.values())
                .filter(attribute -> option(counts, attribute) != null)
                .collect(Collectors.toMap(Function.identity(), attribute -> option(counts, attribute)));
        return new StratumOfSample(options, counts.population());
    }

    private static String option(StratumCounts counts, Attribute attribute) {
        return switch (attribute) {
            case AGE_BAND -> counts.ageBand();
            case SEX -> counts.sex();
            case AREA -> counts.area();
            case ORGANISATION_KIND -> null;
        };
    }

    /** The side of a cross table that a parameter names. */
    TableSide side(String parameter, String name) {
        return TableSide.named(name, asked)
                .orElseThrow(
                        () -> refused(Fault.parameter(parameter, "question-not-closed", Map.of("question", name))));
    }

    /** The filter that two parameters name together, or null for none. */
    TableFilter filter(TableSide side, String option) {
        if (side == null) {
            return null;
        }
        return new TableFilter(side, line(side, option));
    }

    /** The place of the line that the filter asks for. */
    int line(TableSide side, String option) {
        int line = option == null ? -1 : side.indexOf(option);
        if (line < 0) {
            String code = option == null ? "" : option;
            throw refused(Fault.parameter("filterOption", "option-unknown", Map.of("option", code)));
        }
        return line;
    }

    /** The value of a rule over the sheets; its refusals are what the survey lacks. */
    static <T> T allowed(Result<T> result) {
        if (!result.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, result.refusals(), null);
        }
        return result.value();
    }

    static Problem refused(Fault fault) {
        return Problem.of(ProblemType.INVALID_PARAMETER, fault);
    }
}

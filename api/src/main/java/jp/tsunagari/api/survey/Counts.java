package jp.tsunagari.api.survey;

import java.util.List;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.survey.ReturnsCheck;
import jp.tsunagari.domain.survey.SurveyCounts;
import jp.tsunagari.domain.survey.SurveyReturns;

/** The counts of a stored survey as the rule over them takes them. */
final class Counts {
    private Counts() {}

    /** The same without the sheets: what comes in meanwhile is not the fault of who changes something else. */
    static void check(SurveyEntity survey) {
        check(survey, 0);
    }

    /** Refuses counts that contradict each other, all pairs at once. */
    static void check(SurveyEntity survey, long sheets) {
        List<Refusal> faults = ReturnsCheck.faults(of(survey), sheets);
        if (!faults.isEmpty()) {
            throw Problem.refused(ProblemType.INVALID_INPUT, faults, "");
        }
    }

    private static SurveyReturns of(SurveyEntity survey) {
        return new SurveyReturns(
                new SurveyCounts(survey.population, survey.sample, survey.distributed, survey.returned, survey.valid),
                survey.undeliverable,
                survey.invalid,
                survey.strata.stream()
                        .map(stratum -> new SurveyCounts(
                                stratum.population(),
                                stratum.sample(),
                                stratum.distributed(),
                                stratum.returned(),
                                stratum.valid()))
                        .toList(),
                survey.distributionChannels.stream().map(ChannelCount::count).toList(),
                survey.returnChannels.stream().map(ChannelCount::count).toList());
    }
}

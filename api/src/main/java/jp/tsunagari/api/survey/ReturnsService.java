package jp.tsunagari.api.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.survey.SamplePlan;

/** What goes out and comes back: the plan of the sample, and the counts of sheets. */
@ApplicationScoped
public class ReturnsService {
    private final SurveyService surveyService;
    private final SurveyRepository surveys;

    public ReturnsService(SurveyService surveyService, SurveyRepository surveys) {
        this.surveyService = surveyService;
        this.surveys = surveys;
    }

    @Transactional
    public ReturnsView get(UUID surveyId) {
        SurveyEntity survey = surveys.requireToChange(surveyId);
        return ReturnsView.of(survey, surveys.sheets(surveyId));
    }

    /** Sets the returns as a whole, but for the strata: what the plan of the sample says of them stays. */
    @Transactional
    public ReturnsView put(UUID surveyId, ReturnsInput input, IfMatch ifMatch) {
        SurveyEntity survey = surveys.requireLocked(surveyId);
        IfMatch.check(ifMatch, survey.version);
        refuseRepeatedChannels(input.distributionChannels(), "/distributionChannels/");
        refuseRepeatedChannels(input.returnChannels(), "/returnChannels/");
        survey.distributed = input.distributed();
        survey.returned = input.returned();
        survey.valid = input.valid();
        survey.undeliverable = input.undeliverable();
        survey.invalid = input.invalid();
        survey.strata = new StratumList(survey.strata).returned(input.strata());
        survey.distributionChannels = input.distributionChannels();
        survey.returnChannels = input.returnChannels();
        survey.printedRate = input.printedRatePercent() == null
                ? null
                : input.printedRatePercent().toPlainString();
        long sheets = surveys.sheets(surveyId);
        Counts.check(survey, sheets);
        surveys.save(survey);
        return ReturnsView.of(survey, sheets);
    }

    @Transactional
    public SamplePlanView plan(UUID surveyId) {
        return SamplePlanView.of(surveyService.inside(surveyId));
    }

    /**
     * Allots the sample to the strata by population. What is known of a stratum besides stays, and so must the stratum.
     *
     * @param dryRun whether only to show what would come out
     */
    @Transactional
    public SamplePlanView putPlan(UUID surveyId, SamplePlanInput input, boolean dryRun, IfMatch ifMatch) {
        SurveyEntity survey = surveys.requireLocked(surveyId);
        IfMatch.check(ifMatch, survey.version);
        List<StratumCounts> wanted =
                input.strata().stream().map(SamplePlanInput.Stratum::toCounts).toList();
        Result<List<SamplePlan.Allotment>> plan = SamplePlan.allot(
                input.sample(), wanted.stream().map(StratumCounts::population).toList());
        if (!plan.isOk()) {
            throw Problem.refused(ProblemType.INVALID_INPUT, plan.refusals(), "");
        }
        List<StratumCounts> strata = new StratumList(survey.strata).planned(wanted, plan.value());
        if (dryRun) {
            return SamplePlanView.of(survey, strata);
        }
        survey.strata = strata;
        survey.population = strata.stream().mapToLong(StratumCounts::population).sum();
        survey.sample = input.sample();
        Counts.check(survey);
        surveys.save(survey);
        return SamplePlanView.of(survey);
    }

    private static void refuseRepeatedChannels(List<ChannelCount> counts, String place) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            if (!seen.add(counts.get(i).channel())) {
                throw Problem.invalid(Fault.at(
                        place + i + "/channel",
                        "repeated",
                        Map.of("value", counts.get(i).channel())));
            }
        }
    }
}

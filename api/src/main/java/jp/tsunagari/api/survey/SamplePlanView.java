package jp.tsunagari.api.survey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the sample is allotted to the strata; both columns add up to their totals. */
public record SamplePlanView(
        @NotNull UUID surveyId, Long population, Long sample, @NotNull List<Stratum> strata, @NotNull long version)
        implements Versioned {

    /** What one stratum gets. */
    @Schema(name = "SampleStratum")
    public record Stratum(String ageBand, String sex, String area, Long population, Long sample) {}

    static SamplePlanView of(SurveyEntity survey) {
        return new SamplePlanView(survey.id, survey.population, survey.sample, strata(survey.strata), survey.version);
    }

    static SamplePlanView of(SurveyEntity survey, List<StratumCounts> preview) {
        return new SamplePlanView(
                survey.id,
                preview.stream().mapToLong(StratumCounts::population).sum(),
                preview.stream().mapToLong(StratumCounts::sample).sum(),
                strata(preview),
                survey.version);
    }

    private static List<Stratum> strata(List<StratumCounts> counts) {
        return counts.stream()
                .map(row -> new Stratum(row.ageBand(), row.sex(), row.area(), row.population(), row.sample()))
                .toList();
    }
}

package jp.tsunagari.domain.survey;

import java.util.List;

/**
 * All counts that are kept of a survey's way out and back. What is not known is null; a list that is not known is empty.
 *
 * @param counts of the whole survey
 * @param undeliverable sheets that went out and reached nobody
 * @param invalid sheets that came back and do not count
 * @param strata the same counts by stratum
 * @param distributionChannels how many went out by each channel
 * @param returnChannels how many came back by each channel; a sheet sent by mail may come back on the web
 */
public record SurveyReturns(
        SurveyCounts counts,
        Long undeliverable,
        Long invalid,
        List<SurveyCounts> strata,
        List<Long> distributionChannels,
        List<Long> returnChannels) {
    /** Takes unmodifiable copies. */
    public SurveyReturns {
        strata = List.copyOf(strata);
        distributionChannels = List.copyOf(distributionChannels);
        returnChannels = List.copyOf(returnChannels);
    }
}

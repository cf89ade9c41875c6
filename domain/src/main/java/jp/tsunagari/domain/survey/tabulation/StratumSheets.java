package jp.tsunagari.domain.survey.tabulation;

/**
 * A stratum as the weighting sees it.
 *
 * @param name what it is called
 * @param population its people, 0 or more
 * @param sheets the answer sheets that belong to it
 */
public record StratumSheets(String name, long population, long sheets) {}

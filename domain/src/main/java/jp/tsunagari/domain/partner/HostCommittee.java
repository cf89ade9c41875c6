package jp.tsunagari.domain.partner;

/**
 * A committee that may host the platform (助言機関), with its evidence.
 *
 * @param committee the committee
 * @param selectedOrganisations how many of the selected organisations sit on it
 * @param participatingOrganisations how many organisations sit on it
 * @param generatedPairs how many of those seats no source states
 */
public record HostCommittee(
        Committee committee, int selectedOrganisations, int participatingOrganisations, int generatedPairs) {}

package jp.tsunagari.domain.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of a core-partner selection with all its evidence.
 *
 * @param ruleVersion version of the rule that made it
 * @param asOf the day whose memberships count
 * @param cutoffCount the committee count of the last seat, or null where nobody is ranked
 * @param seatsRequested seats asked for
 * @param seatsFilled organisations selected, overrides included
 * @param tiedAtCutoff all organisations with the cut-off count where not all of them fit, whatever the policy; else empty
 * @param candidates every ranked organisation in rank order, then those an override added from outside the ranking
 * @param leftOut organisations taken out before ranking, most committees first
 * @param hostCommittees the committees with most selected organisations, all that tie, larger first
 * @param hostAlternatives the other eligible committees with a selected organisation, most selected first
 * @param uncoveredFields fields that no selected organisation covers, in the order of the code list
 * @param pairsCounted distinct pairs of committee and organisation on that day, those of left-out organisations too
 * @param generatedPairs how many of them are generated
 * @param inferredPairs how many of them are inferred
 */
public record SelectionResult(
        String ruleVersion,
        LocalDate asOf,
        Integer cutoffCount,
        int seatsRequested,
        int seatsFilled,
        List<RankedOrganisation> tiedAtCutoff,
        List<Candidate> candidates,
        List<LeftOut> leftOut,
        List<HostCommittee> hostCommittees,
        List<HostCommittee> hostAlternatives,
        List<UncoveredField> uncoveredFields,
        int pairsCounted,
        int generatedPairs,
        int inferredPairs) {

    /** Takes unmodifiable copies. */
    public SelectionResult {
        tiedAtCutoff = List.copyOf(tiedAtCutoff);
        candidates = List.copyOf(candidates);
        leftOut = List.copyOf(leftOut);
        hostCommittees = List.copyOf(hostCommittees);
        hostAlternatives = List.copyOf(hostAlternatives);
        uncoveredFields = List.copyOf(uncoveredFields);
    }

    /** The selected organisations, overrides included, in the order of the candidates. */
    public List<Organisation> selected() {
        return candidates.stream()
                .filter(Candidate::selected)
                .map(Candidate::organisation)
                .toList();
    }
}

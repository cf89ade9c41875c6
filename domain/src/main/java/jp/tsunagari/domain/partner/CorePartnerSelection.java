package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.Result;

/**
 * Core-partner selection (コアパートナー選定) as Ichihara did it by hand (市原市の事例（令和4年度）図表4-5-7 to 4-5-9): the
 * organisations that sit on most committees, with the evidence for every place.
 */
public final class CorePartnerSelection {
    /** Version of this rule; stored decisions keep the one that made them. */
    public static final String RULE_VERSION = "core-partner-selection/1";

    private CorePartnerSelection() {}

    /**
     * Selects core partners.
     *
     * @param facts committees, organisations and memberships of the city
     * @param request what the office asks for
     * @return the selection; or all of {@code SEATS_TOO_FEW}, {@code MINIMUM_COMMITTEES_TOO_FEW},
     *     {@code ORGANISATION_UNKNOWN}, {@code ORGANISATION_REPEATED}, {@code REASON_MISSING}, {@code COMMITTEE_UNKNOWN} and
     *     {@code OVERRIDE_ACTION_MISSING} that apply
     */
    public static Result<SelectionResult> select(CommitteeInventory facts, SelectionRequest request) {
        List<Refusal> refusals = SelectionCheck.check(facts, request);
        return refusals.isEmpty() ? Result.ok(decide(facts, request)) : Result.refused(refusals);
    }

    private static SelectionResult decide(CommitteeInventory facts, SelectionRequest request) {
        Participation participation = facts.validOn(request.asOf());
        Eligibility eligibility = Eligibility.of(facts, participation, request);
        CutOff cutOff = CutOff.of(eligibility.ranked(), request.seats(), request.tiePolicy());
        OverrideRule overrides = new OverrideRule(request.overrides());

        List<Candidate> candidates = new ArrayList<>();
        eligibility.ranked().forEach(place -> candidates.add(overrides.apply(place, cutOff.because(place))));
        List<LeftOut> leftOut = new ArrayList<>();
        for (LeftOut left : eligibility.leftOut()) {
            if (overrides.adds(left.organisation())) {
                candidates.add(Candidate.added(
                        CommitteeRanking.unranked(participation, left.organisation(), request.priorityCommitteeIds()),
                        overrides.reason(left.organisation())));
            } else {
                leftOut.add(left);
            }
        }

        Set<UUID> selected = candidates.stream()
                .filter(Candidate::selected)
                .map(candidate -> candidate.organisation().id())
                .collect(Collectors.toSet());
        HostCommitteeRule host = HostCommitteeRule.of(participation, request, selected);
        PairCount pairs = participation.pairs();
        return new SelectionResult(
                RULE_VERSION,
                request.asOf(),
                cutOff.count(),
                request.seats(),
                selected.size(),
                cutOff.tied(),
                candidates,
                leftOut,
                host.hosts(),
                host.alternatives(),
                UncoveredFieldRule.of(participation, selected, eligibility.notExcluded()),
                pairs.counted(),
                pairs.generated(),
                pairs.inferred());
    }
}

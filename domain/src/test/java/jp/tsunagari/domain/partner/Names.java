package jp.tsunagari.domain.partner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tests read out of a selection. */
final class Names {
    private Names() {}

    static List<String> selected(SelectionResult result) {
        return result.selected().stream().map(Organisation::name).toList();
    }

    static List<String> of(List<RankedOrganisation> places) {
        return places.stream().map(place -> place.organisation().name()).toList();
    }

    static List<String> hosts(List<HostCommittee> hosts) {
        return hosts.stream().map(host -> host.committee().name()).toList();
    }

    static Map<String, Because> because(SelectionResult result) {
        return result.candidates().stream()
                .collect(Collectors.toMap(c -> c.organisation().name(), Candidate::because));
    }

    static Candidate candidate(SelectionResult result, String name) {
        return result.candidates().stream()
                .filter(c -> c.organisation().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static LeftOut leftOut(SelectionResult result, String name) {
        return result.leftOut().stream()
                .filter(l -> l.organisation().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

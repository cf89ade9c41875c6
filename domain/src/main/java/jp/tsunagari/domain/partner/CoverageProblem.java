package jp.tsunagari.domain.partner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A day's committees as sets of organisations, numbered for searching.
 *
 * @param committees the committees by name and id; a lower number is an earlier name
 * @param members for each committee the numbers of its organisations
 * @param sizes for each committee how many those are
 * @param organisations the organisations that sit on any of them, by their number
 */
record CoverageProblem(
        List<Committee> committees, List<BitSet> members, List<Integer> sizes, List<Organisation> organisations) {

    static CoverageProblem of(Participation participation) {
        Map<UUID, Integer> numbers = new HashMap<>();
        List<Organisation> organisations = new ArrayList<>();
        List<BitSet> members = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Committee committee : participation.committees()) {
            BitSet set = new BitSet();
            for (Organisation organisation : participation.organisationsOf(committee.id())) {
                int number = numbers.computeIfAbsent(organisation.id(), id -> {
                    organisations.add(organisation);
                    return organisations.size() - 1;
                });
                set.set(number);
            }
            members.add(set);
            sizes.add(set.cardinality());
        }
        return new CoverageProblem(participation.committees(), members, sizes, organisations);
    }

    /** How many committees there are to choose from. */
    int size() {
        return committees.size();
    }

    /** The organisations that any of these committees covers. */
    BitSet covered(List<Integer> chosen) {
        BitSet union = new BitSet();
        chosen.forEach(number -> union.or(members.get(number)));
        return union;
    }

    /** How many organisations two committees share. */
    int shared(int one, int other) {
        BitSet both = (BitSet) members.get(one).clone();
        both.and(members.get(other));
        return both.cardinality();
    }
}

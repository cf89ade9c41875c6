package jp.tsunagari.domain.partner;

import java.util.Collection;
import jp.tsunagari.domain.shared.Origin;

/**
 * On how many pairs of committee and organisation something rests, and how many of them no source states.
 *
 * @param counted distinct pairs
 * @param generated those that are {@link Origin#GENERATED}
 * @param inferred those that are {@link Origin#INFERRED}
 */
public record PairCount(int counted, int generated, int inferred) {

    /** Counts the origins of distinct pairs, one each. */
    static PairCount of(Collection<Origin> origins) {
        return new PairCount(
                origins.size(),
                (int) origins.stream().filter(Origin.GENERATED::equals).count(),
                (int) origins.stream().filter(Origin.INFERRED::equals).count());
    }
}

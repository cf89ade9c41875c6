package jp.tsunagari.domain.partner;

import java.util.List;
import java.util.UUID;

/**
 * How today's selection differs from a stored decision. It says nothing about the decision, which stays as it is.
 *
 * @param changed whether anything below differs
 * @param nowSelected organisations selected now and not then, in today's order
 * @param noLongerSelected organisations selected then and not now, in the order of then
 * @param rankChanges organisations whose rank or committees differ, today's order first, then those gone from the city
 * @param cutoffBefore the cut-off then, or null
 * @param cutoffNow the cut-off now, or null
 * @param hostsBefore the host committees then
 * @param hostsNow the host committees now
 */
public record Drift(
        boolean changed,
        List<Entered> nowSelected,
        List<Departed> noLongerSelected,
        List<RankChange> rankChanges,
        Integer cutoffBefore,
        Integer cutoffNow,
        List<UUID> hostsBefore,
        List<UUID> hostsNow) {

    /**
     * An organisation that is selected now and was not.
     *
     * @param organisation the organisation
     * @param rankNow its rank now, or null where it was added from outside the ranking
     * @param because why it is selected now
     */
    public record Entered(Organisation organisation, Integer rankNow, Because because) {}

    /**
     * An organisation that was selected and is not.
     *
     * @param organisation the organisation
     * @param rankNow its rank now, or null where it has none
     * @param because why it is not selected now; null where it is no longer an organisation of the city
     */
    public record Departed(Organisation organisation, Integer rankNow, Because because) {}

    /**
     * An organisation whose rank or committees differ.
     *
     * @param organisation the organisation
     * @param rankBefore its rank then, or null where it had none
     * @param rankNow its rank now, or null where it has none
     * @param countBefore its committees then, or null where it was not kept in the decision
     * @param countNow its committees now, or null where it is no longer an organisation of the city
     * @param committeesGained ids of committees it sits on now and did not
     * @param committeesLost ids of committees it sat on and does not
     */
    public record RankChange(
            Organisation organisation,
            Integer rankBefore,
            Integer rankNow,
            Integer countBefore,
            Integer countNow,
            List<UUID> committeesGained,
            List<UUID> committeesLost) {}

    /** Takes unmodifiable copies. */
    public Drift {
        nowSelected = List.copyOf(nowSelected);
        noLongerSelected = List.copyOf(noLongerSelected);
        rankChanges = List.copyOf(rankChanges);
        hostsBefore = List.copyOf(hostsBefore);
        hostsNow = List.copyOf(hostsNow);
    }
}

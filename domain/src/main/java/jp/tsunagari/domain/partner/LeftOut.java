package jp.tsunagari.domain.partner;

import java.util.List;

/**
 * An organisation taken out before ranking.
 *
 * @param organisation the organisation
 * @param committeeCount distinct committees in which it holds a valid membership
 * @param because {@link Because#EXCLUDED}, {@link Because#UNDER_MINIMUM} or {@link Because#NO_COMMITTEE}
 * @param reason what the office wrote where it is excluded; else null
 * @param committees those committees, by name and id
 */
public record LeftOut(
        Organisation organisation, int committeeCount, Because because, String reason, List<Committee> committees) {

    /** Takes an unmodifiable copy. */
    public LeftOut {
        committees = List.copyOf(committees);
    }
}

package jp.tsunagari.domain.survey;

import java.util.Map;
import java.util.Optional;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/**
 * Whether a survey may be published with as many sheets as the service holds: there are no more of them than count as valid, and where
 * there are fewer, whoever publishes says why. House rule.
 */
public final class SheetDifference {
    private SheetDifference() {}

    /**
     * What stands against publishing.
     *
     * @param valid how many sheets count, or null where that is not known
     * @param sheets how many sheets the service holds
     * @param reason why they differ, or null
     * @return {@link RefusalCode#COUNTS_CONTRADICT}, {@link RefusalCode#DIFFERENCE_REASON_MISSING} on {@code reason}, or nothing
     */
    public static Optional<Refusal> fault(Long valid, long sheets, String reason) {
        if (valid == null || valid == sheets || sheets < valid && reason != null) {
            return Optional.empty();
        }
        return Optional.of(
                sheets > valid
                        ? Refusal.of(
                                RefusalCode.COUNTS_CONTRADICT,
                                "",
                                Map.of(
                                        "smaller",
                                        "sheets",
                                        "smallerCount",
                                        sheets,
                                        "larger",
                                        CountName.VALID.code(),
                                        "largerCount",
                                        valid))
                        : Refusal.of(
                                RefusalCode.DIFFERENCE_REASON_MISSING,
                                "reason",
                                Map.of("valid", valid, "sheets", sheets)));
    }
}

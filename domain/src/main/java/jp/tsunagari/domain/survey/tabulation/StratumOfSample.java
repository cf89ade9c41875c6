package jp.tsunagari.domain.survey.tabulation;

import java.util.Map;
import jp.tsunagari.domain.survey.Attribute;

/**
 * A stratum of the sample: whom it holds, and how many they are.
 *
 * @param options by the attribute, the code of the option that its people choose
 * @param population its people; null where it is not known
 */
public record StratumOfSample(Map<Attribute, String> options, Long population) {
    /** Takes an unmodifiable copy. */
    public StratumOfSample {
        options = Map.copyOf(options);
    }
}

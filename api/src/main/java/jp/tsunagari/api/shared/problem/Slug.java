package jp.tsunagari.api.shared.problem;

import java.util.Locale;

/** How a constant is spelt in codes and addresses: SEATS_TOO_FEW is seats-too-few. */
public final class Slug {
    private Slug() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

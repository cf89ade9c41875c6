package jp.tsunagari.api.shared.persistence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folded form that a search compares: NFKC, small letters, hiragana as katakana, no spaces. Names themselves stay as typed, because
 * normalising them changes some kanji for good.
 */
public final class SearchKey {
    private static final int LONGEST = 4000;

    private SearchKey() {}

    public static String of(Collection<String> more, String... texts) {
        String key = Stream.concat(Arrays.stream(texts), more.stream())
                .filter(Objects::nonNull)
                .map(SearchKey::fold)
                .collect(Collectors.joining("\n"));
        return key.length() > LONGEST
                ? key.substring(0, key.offsetByCodePoints(0, key.codePointCount(0, LONGEST) - 1))
                : key;
    }

    /** A LIKE pattern that finds {@code part} anywhere, or null for no search. The escape character is {@code !}. */
    public static String pattern(String part) {
        if (part == null) {
            return null;
        }
        return "%" + fold(part).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != 0)
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}

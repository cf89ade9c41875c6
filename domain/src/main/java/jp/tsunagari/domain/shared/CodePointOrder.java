package jp.tsunagari.domain.shared;

import java.util.Comparator;

/**
 * Orders names by Unicode code point. {@link String#compareTo} compares UTF-16 units instead and puts 𠮷 (U+20BB7) before
 * ａ (U+FF41).
 */
public enum CodePointOrder implements Comparator<String> {
    /** The only instance. */
    BY_CODE_POINT;

    /** Negative, zero or positive as {@code left} comes before, with or after {@code right}; a prefix comes first. */
    @Override
    public int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        int at = 0;
        while (at < shared) {
            int a = left.codePointAt(at);
            int b = right.codePointAt(at);
            if (a != b) {
                return Integer.compare(a, b);
            }
            at += Character.charCount(a);
        }
        return Integer.compare(left.length(), right.length());
    }
}

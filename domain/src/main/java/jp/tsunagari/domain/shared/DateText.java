package jp.tsunagari.domain.shared;

import java.text.Normalizer;

/** How the text of a date or year field is read before anything looks at it. Names and codes are never changed so. */
final class DateText {
    private DateText() {}

    /** Full-width digits and signs become ASCII (NFKC), outer blanks go; nothing for null. */
    static String normalise(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}

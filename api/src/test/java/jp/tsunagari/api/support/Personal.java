package jp.tsunagari.api.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/** What only people may read: values that tests send, and that must turn up in no log, audit entry or error. */
public final class Personal {
    public static final String FREE_TEXT = "毎晩ひとりで夕食をとっている";
    public static final String EMAIL = "hitori.de@private.example";
    public static final String PHONE = "080-0000-4649";

    private Personal() {}

    /** The values, and how they would look in an address. */
    public static List<String> traces() {
        return Stream.of(FREE_TEXT, EMAIL, PHONE)
                .flatMap(value -> Stream.of(value, URLEncoder.encode(value, UTF_8)))
                .distinct()
                .toList();
    }

    /** A text as an office might write it into any field. */
    public static String text(int longest) {
        String text = FREE_TEXT + " " + EMAIL + " " + PHONE;
        return text.length() <= longest ? text : FREE_TEXT.substring(0, Math.min(longest, FREE_TEXT.length()));
    }
}

package jp.tsunagari.api.event.calendar;

/** Breaks the lines of a calendar where they have 75 octets (RFC 5545, 3.1); libraries count characters, of which a Japanese one has three. */
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n ";
    private static final int ONE_OCTET = 0x7F;
    private static final int TWO_OCTETS = 0x7FF;
    private static final int THREE_OCTETS = 0xFFFF;

    private FoldedLines() {}

    /** @param text lines that end with CRLF and are not broken yet */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / OCTETS);
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                length = 0;
            } else if (length + octets(character) > OCTETS) {
                folded.append(BREAK);
                length = 1 + octets(character);
            } else {
                length += octets(character);
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character <= ONE_OCTET) {
            return 1;
        }
        if (character <= TWO_OCTETS) {
            return 2;
        }
        return character <= THREE_OCTETS ? 3 : 4;
    }
}

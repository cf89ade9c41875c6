package jp.tsunagari.api.shared.csv;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** The text of a file, decoded while it is read, so that a large one is not held a second time. */
final class CsvText {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int PORTION = 1 << 13;

    private final byte[] bytes;
    private final int begin;
    private final Charset charset;

    private CsvText(byte[] bytes, int begin, Charset charset) {
        this.bytes = bytes;
        this.begin = begin;
        this.charset = charset;
    }

    /** Finds out how it is encoded, and refuses what no encoding fits. */
    static CsvText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 0, StandardCharsets.UTF_16);
        }
        return fits(bytes, 0, StandardCharsets.UTF_8)
                ? new CsvText(bytes, 0, StandardCharsets.UTF_8)
                : strict(bytes, 0, WINDOWS_31J);
    }

    BufferedReader open() {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(bytes, begin, bytes.length - begin), charset));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CsvText strict(byte[] bytes, int begin, Charset charset) {
        if (!fits(bytes, begin, charset)) {
            throw Problem.of(ProblemType.UNREADABLE_BODY);
        }
        return new CsvText(bytes, begin, charset);
    }

    private static boolean fits(byte[] bytes, int begin, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(PORTION);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        out.clear();
        return !result.isError() && !decoder.flush(out).isError();
    }
}

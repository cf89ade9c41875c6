package jp.tsunagari.api.shared.concurrency;

import java.util.Arrays;
import java.util.regex.Pattern;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;

/** The If-Match header of a write. Only the version part of a tag counts: a figure beside the record may have moved without harm. */
public record IfMatch(String header) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})(?:-[0-9a-zA-Z]+)?(?:--?gzip)?\"?");

    /** For PATCH and DELETE: the header must be there (428) and fit the present version (412). */
    public static void require(IfMatch ifMatch, long version) {
        if (ifMatch == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        check(ifMatch, version);
    }

    /** For upserts and whole-set PUTs: the header may be missing. */
    public static void check(IfMatch ifMatch, long version) {
        if (ifMatch != null && !ifMatch.fits(version)) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED);
        }
    }

    /** For an upsert that finds no record: no version can fit. */
    public static void requireNone(IfMatch ifMatch) {
        if (ifMatch != null) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED);
        }
    }

    private boolean fits(long version) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> {
            var matcher = TAG.matcher(tag);
            return tag.equals("*") || matcher.matches() && Long.parseLong(matcher.group(1)) == version;
        });
    }

    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }
}

package jp.tsunagari.api.survey.sheet;

/** There is no such code, or none any more. */
@SuppressWarnings("serial")
final class UnusableCode extends RuntimeException {
    UnusableCode() {
        super(null, null, false, false);
    }
}

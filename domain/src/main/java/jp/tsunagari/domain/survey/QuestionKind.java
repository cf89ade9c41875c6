package jp.tsunagari.domain.survey;

/** How a question is answered. */
public enum QuestionKind {
    /** One of the options. */
    SINGLE,
    /** Any number of the options. */
    MULTIPLE,
    /** One of the options, which have an order. */
    SCALE,
    /** A number, see {@link NumberRange}. */
    NUMBER,
    /** A day. */
    DATE,
    /** Free text; never published. */
    TEXT;

    /** Whether it has options. */
    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || this == SCALE;
    }

    /** Whether at most one option is chosen, so that its options split the sheets. */
    public boolean isSingle() {
        return this == SINGLE || this == SCALE;
    }
}

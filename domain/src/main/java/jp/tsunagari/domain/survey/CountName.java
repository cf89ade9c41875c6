package jp.tsunagari.domain.survey;

/** The counts of a survey, each within the one before. */
public enum CountName {
    /** 母集団. */
    POPULATION("population"),
    /** 標本数. */
    SAMPLE("sample"),
    /** 配布数. */
    DISTRIBUTED("distributed"),
    /** 回収数. */
    RETURNED("returned"),
    /** 有効回収数. */
    VALID("valid");

    private final String code;

    CountName(String code) {
        this.code = code;
    }

    /** The name by which inputs and refusals call it. */
    public String code() {
        return code;
    }
}

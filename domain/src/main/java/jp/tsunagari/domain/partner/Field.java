package jp.tsunagari.domain.partner;

import java.util.Arrays;
import java.util.Optional;

/**
 * The field (分野) a committee works in. Rules use the field; the finer subfield is free text. The terms are those of
 * 市原市の事例（令和4年度）図表4-5-7 and 4-5-9, with the ones other cities need.
 */
public enum Field {
    /** 福祉. */
    WELFARE("福祉"),
    /** 子育て. */
    CHILD_REARING("子育て"),
    /** 教育. */
    EDUCATION("教育"),
    /** 防犯. */
    CRIME_PREVENTION("防犯"),
    /** 防災. */
    DISASTER_PREVENTION("防災"),
    /** 都市計画. */
    URBAN_PLANNING("都市計画"),
    /** 経済. */
    ECONOMY("経済"),
    /** 市民活動. */
    CIVIC_ACTIVITY("市民活動"),
    /** 交通. */
    TRANSPORT("交通"),
    /** 医療. */
    MEDICAL_CARE("医療"),
    /** 地域. */
    COMMUNITY("地域"),
    /** 行政. */
    ADMINISTRATION("行政"),
    /** 環境. */
    ENVIRONMENT("環境"),
    /** 文化. */
    CULTURE("文化"),
    /** 国際. */
    INTERNATIONAL("国際"),
    /** 就労. */
    EMPLOYMENT("就労"),
    /** 住まい. */
    HOUSING("住まい"),
    /** その他. */
    OTHER("その他");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The field of a Japanese term such as 福祉; none for any other text. */
    public static Optional<Field> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** The Japanese term, which is also its code. */
    public String code() {
        return code;
    }
}

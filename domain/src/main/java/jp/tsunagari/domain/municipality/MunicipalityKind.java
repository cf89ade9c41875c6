package jp.tsunagari.domain.municipality;

/** What kind of local public entity a municipality code stands for. A city and its wards are never added up together. */
public enum MunicipalityKind {
    /** 都道府県. */
    PREFECTURE,
    /** 政令指定都市. */
    DESIGNATED_CITY,
    /** 特別区, a ward of Tokyo with its own council. */
    SPECIAL_WARD,
    /** 市. */
    CITY,
    /** 町. */
    TOWN,
    /** 村. */
    VILLAGE,
    /** 区 of a designated city. */
    WARD
}

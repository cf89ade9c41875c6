package jp.tsunagari.domain.funding;

/** Who gives the money. */
public enum FundingSourceKind {
    /** 国. */
    STATE,
    /** 都道府県. */
    PREFECTURE,
    /** 市費. */
    CITY,
    /** 民間助成. */
    FOUNDATION,
    /** 自己資金 of an association. */
    OWN,
    /** Somebody else. */
    OTHER,
    /** 資料に記載なし. */
    UNKNOWN;

    /**
     * Whether its awards are bound to their fiscal year where nobody says otherwise: public money is (Local Autonomy Act art. 208); a
     * private foundation and own money of an association are not.
     */
    public boolean boundToFiscalYear() {
        return this != FOUNDATION && this != OWN;
    }
}

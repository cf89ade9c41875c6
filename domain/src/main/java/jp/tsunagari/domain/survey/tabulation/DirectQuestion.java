package jp.tsunagari.domain.survey.tabulation;

/**
 * The five options of the direct question of the national survey 人々のつながりに関する基礎調査 (「あなたはどの程度、孤独であると感じることがありますか。」), from
 * most to least. A local question can be compared with it if its options carry these names as codes.
 */
public enum DirectQuestion {
    /** しばしばある・常にある. */
    OFTEN_OR_ALWAYS,
    /** 時々ある. */
    SOMETIMES,
    /** たまにある. */
    OCCASIONALLY,
    /** ほとんどない. */
    HARDLY_EVER,
    /** 決してない. */
    NEVER
}

package jp.tsunagari.domain.partner;

/** In what role an organisation belongs to a platform. */
public enum MemberTier {
    /** コアパートナー. */
    CORE_PARTNER,
    /** パートナー. */
    PARTNER,
    /** 関係会員. */
    RELATED_MEMBER,
    /** 事務局. */
    SECRETARIAT,
    /** オブザーバー. */
    OBSERVER,
    /** Member of the regional council (地域協議会), as Ichihara counts it; never entered, the reverse never holds. */
    COUNCIL_MEMBER;

    /** Whether it follows from other facts instead of being entered. */
    public boolean isDerived() {
        return this == COUNCIL_MEMBER;
    }
}

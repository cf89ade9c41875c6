package jp.tsunagari.domain.funding;

/** The kinds of ledger entries that carry an amount, each below the one before it. A reversal belongs to one of them. */
public enum EntryKind {
    /** 交付決定: a source grants an amount for a fiscal year. */
    AWARD,
    /** 配分: a part of an award goes to a pilot event, or to running the platform. */
    ALLOCATION,
    /** 発注: a part of an allocation is ordered from one or several contractors. */
    CONTRACT,
    /** 支払: a part of a contract is paid. */
    PAYMENT
}

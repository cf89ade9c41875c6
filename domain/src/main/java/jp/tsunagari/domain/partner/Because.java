package jp.tsunagari.domain.partner;

/** Why an organisation is, or is not, among the selected core partners. */
public enum Because {
    /** Selected: its count lies above the cut-off. */
    ABOVE_CUTOFF(true),
    /** Selected: its count is the cut-off, and all with that count fit. */
    AT_CUTOFF(true),
    /** Selected: not all with the cut-off count fit, and ties are included. */
    TIE_INCLUDED(true),
    /** Not selected: not all with the cut-off count fit, and ties are excluded. */
    TIE_EXCLUDED(false),
    /** Selected out of a tie: it sits on enough priority committees. */
    PRIORITY_PREFERRED(true),
    /** Selected out of a tie: equal in priority committees too with others at the last seat, so all of them are. */
    PRIORITY_TIE_INCLUDED(true),
    /** Not selected out of a tie: others sit on more priority committees. */
    PRIORITY_NOT_REACHED(false),
    /** Not selected: its count lies below the cut-off. */
    BELOW_CUTOFF(false),
    /** Selected against the rule by the office. */
    OVERRIDE_ADDED(true),
    /** Not selected against the rule by the office. */
    OVERRIDE_DROPPED(false),
    /** Left out before ranking by the office. */
    EXCLUDED(false),
    /** Left out before ranking: under the minimum number of committees. */
    UNDER_MINIMUM(false),
    /** Left out before ranking: on no committee that day. */
    NO_COMMITTEE(false);

    private final boolean selected;

    Because(boolean selected) {
        this.selected = selected;
    }

    /** Whether an organisation with this reason is selected. */
    public boolean isSelected() {
        return selected;
    }
}

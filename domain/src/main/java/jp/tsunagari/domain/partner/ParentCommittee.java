package jp.tsunagari.domain.partner;

/**
 * Where a committee that was not chosen may go on as a sub-committee (部会).
 *
 * @param committee the committee
 * @param parent the chosen one with which it shares most organisations, or null where it shares none
 * @param sharedOrganisations how many it shares with it
 */
public record ParentCommittee(Committee committee, Committee parent, int sharedOrganisations) {}

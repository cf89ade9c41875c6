package jp.tsunagari.domain.partner;

/**
 * A committee chosen to build on.
 *
 * @param committee the committee
 * @param covered organisations it covers that no earlier one of the list does; adds up to the covered organisations
 * @param memberships organisations that sit on it
 */
public record BaseCommittee(Committee committee, int covered, int memberships) {}

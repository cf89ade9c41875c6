package jp.tsunagari.domain.partner;

/**
 * A field on none of whose committees a selected organisation sits.
 *
 * @param field the field
 * @param best the best-ranked organisation that is not excluded and sits on one of them, or null where none does. One that is
 *     only under the minimum number of committees may stand here; its rank then counts on below the ranked ones
 */
public record UncoveredField(Field field, RankedOrganisation best) {}

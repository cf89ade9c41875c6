/**
 * Committees (既存会議体), who sits on them, and what follows from it: core-partner selection (コアパートナー選定), committee
 * consolidation (会議体の整理統合) and the life of a platform membership.
 */
package jp.tsunagari.domain.partner;

/**
 * The rules of public-private partnership platforms (官民連携プラットフォーム) as pure functions and records.
 *
 * <p>Nothing here reads a clock, a file or a database: the caller hands in the facts and the date, and gets a decision
 * with its evidence, or the refusals.
 */
package jp.tsunagari.domain;

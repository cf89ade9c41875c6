/** Funding: source, award, allocation, contract, payment; reversals, carry-over, settlement, and the summary of a year. */
package jp.tsunagari.domain.funding;

/** What every feature of the domain uses: results and refusals, Japanese dates and years, codes, periods. */
package jp.tsunagari.domain.shared;

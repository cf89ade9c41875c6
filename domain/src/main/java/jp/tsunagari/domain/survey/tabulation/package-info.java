/** What is counted from answer sheets: tables, statistics, intervals, scales, weighting and the comparison with the national survey. */
package jp.tsunagari.domain.survey.tabulation;

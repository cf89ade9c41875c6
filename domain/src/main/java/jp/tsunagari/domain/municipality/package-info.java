/** Municipalities (地方公共団体) and their codes. */
package jp.tsunagari.domain.municipality;

/** Pilot events (試行的事業): what a platform does in a year, who came to it, and what it changed. */
package jp.tsunagari.domain.event;

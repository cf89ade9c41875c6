/** What of a survey is published: the tables that staff choose, and whether a version may be given out. */
package jp.tsunagari.domain.survey.publication;

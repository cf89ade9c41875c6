package jp.tsunagari.domain.survey;

import java.time.LocalDate;

/**
 * What decides whether a survey may go on.
 *
 * @param questions how many questions its questionnaire has
 * @param opensOn the first day on which answers are taken, or null where none is set
 * @param closesOn the last day, or null where none is set
 * @param results how many results it has to show: published versions, and results that a document reports
 * @param published whether tables of its sheets have been published
 * @param answeredAnonymously whether it is anonymous and holds sheets that came by code
 * @param today the day in Japan
 */
public record SurveyFacts(
        int questions,
        LocalDate opensOn,
        LocalDate closesOn,
        int results,
        boolean published,
        boolean answeredAnonymously,
        LocalDate today) {}

package jp.tsunagari.api.survey.recruitment;

import java.util.UUID;

/**
 * A sheet of a survey that organisations answer.
 *
 * @param invitationId by which it was answered, or null
 * @param organisationId who answered, where that is known
 */
record NamedSheet(UUID id, SurveyHead survey, UUID invitationId, UUID organisationId, AnsweredEntry entry) {

    /** What is needed of the survey. */
    record SurveyHead(UUID id, UUID platformId, String municipalityCode, String title) {}

    UUID surveyId() {
        return survey.id();
    }

    String municipalityCode() {
        return survey.municipalityCode();
    }

    String surveyTitle() {
        return survey.title();
    }
}

package jp.tsunagari.api.survey.sheet;

import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.domain.survey.SurveyChannel;

/**
 * One sheet as it is stored.
 *
 * @param id random, so that it says nothing of when the sheet came
 * @param questionnaire the version on which it was answered
 * @param invitationId of a survey that is not anonymous, where it was answered by code; else null
 * @param closed its answers in the layout of that version ({@code SheetLayout})
 * @param texts its free texts as a JSON object by question, or null
 * @param settled whether its place among the others says nothing of when it came, or need not
 */
public record AnswerSheet(
        UUID id,
        String municipalityCode,
        UUID surveyId,
        int questionnaire,
        SurveyChannel channel,
        LocalDate receivedOn,
        UUID invitationId,
        byte[] closed,
        String texts,
        boolean settled) {
    /** The same as it came by code: the next settling moves it. */
    AnswerSheet unsettled() {
        return new AnswerSheet(
                id, municipalityCode, surveyId, questionnaire, channel, receivedOn, invitationId, closed, texts, false);
    }
}

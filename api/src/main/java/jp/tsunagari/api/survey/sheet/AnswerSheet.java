package jp.tsunagari.api.survey.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
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
 * @param entered whether staff entered it; else it came by code
 * @param importId the import that brought it, or null
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
        boolean settled,
        boolean entered,
        UUID importId) {
    /** The same as it came by code. In an anonymous survey the next settling moves it. */
    AnswerSheet byCode(boolean anonymous) {
        return with(id, !anonymous, false, null);
    }

    /** The same in another place. */
    AnswerSheet settledAs(UUID other) {
        return with(other, true, entered, importId);
    }

    /** The same under an id that is known before it is stored. */
    AnswerSheet named(UUID known) {
        return with(known, settled, entered, importId);
    }

    /** The same as an import brings it. */
    AnswerSheet importedBy(UUID id) {
        return with(this.id, settled, entered, id);
    }

    /** Whether both were answered alike: everything but the place and how it came. */
    boolean saysTheSameAs(AnswerSheet other) {
        return surveyId.equals(other.surveyId)
                && questionnaire == other.questionnaire
                && channel == other.channel
                && receivedOn.equals(other.receivedOn)
                && Objects.equals(invitationId, other.invitationId)
                && Arrays.equals(closed, other.closed)
                && Objects.equals(texts, other.texts);
    }

    private AnswerSheet with(UUID id, boolean settled, boolean entered, UUID importId) {
        return new AnswerSheet(
                id,
                municipalityCode,
                surveyId,
                questionnaire,
                channel,
                receivedOn,
                invitationId,
                closed,
                texts,
                settled,
                entered,
                importId);
    }
}

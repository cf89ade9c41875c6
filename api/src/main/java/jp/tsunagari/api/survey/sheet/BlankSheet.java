package jp.tsunagari.api.survey.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.survey.SurveyEntity;
import jp.tsunagari.domain.survey.Answer;
import jp.tsunagari.domain.survey.CheckedSheet;
import jp.tsunagari.domain.survey.Question;
import jp.tsunagari.domain.survey.Questionnaire;
import jp.tsunagari.domain.survey.SheetLayout;
import jp.tsunagari.domain.survey.SurveyChannel;

/** A sheet of a survey on which nothing stands yet. */
record BlankSheet(UUID surveyId, String municipalityCode, SheetLayout layout) {
    static BlankSheet of(SurveyEntity survey, Questionnaire questionnaire) {
        return new BlankSheet(survey.id, survey.municipalityCode, SheetLayout.of(questionnaire));
    }

    Questionnaire questionnaire() {
        return layout.questionnaire();
    }

    /**
     * As staff enter it, and settled: whoever enters paper has it in hand, so its place tells nothing new.
     *
     * @param invitationId by which it was answered; null in an anonymous survey
     */
    AnswerSheet filled(CheckedSheet checked, SurveyChannel channel, LocalDate receivedOn, UUID invitationId) {
        return new AnswerSheet(
                UUID.randomUUID(),
                municipalityCode,
                surveyId,
                questionnaire().version(),
                channel,
                receivedOn,
                invitationId,
                layout.encode(checked.answers(), checked.asked()),
                texts(checked),
                true,
                true,
                null);
    }

    /** In the order of the questions. */
    private String texts(CheckedSheet checked) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (Question question : questionnaire().questions()) {
            Answer answer = checked.answers().get(question.code());
            if (answer instanceof Answer.Words words) {
                texts.put(question.code(), words.value());
            } else if (answer instanceof Answer.Chosen chosen && chosen.text() != null) {
                texts.put(question.code() + AnswersReader.TEXT, chosen.text());
            }
        }
        return texts.isEmpty() ? null : texts.toString();
    }
}

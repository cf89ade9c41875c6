package jp.tsunagari.api.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.survey.Questionnaire;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a survey's questions. */
@Entity
@Table(name = "questionnaire")
public class QuestionnaireEntity extends BaseEntity {
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    public int number;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<QuestionForm> questions;

    public Questionnaire toQuestionnaire() {
        return new Questionnaire(
                number, questions.stream().map(QuestionForm::toQuestion).toList());
    }

    @Override
    public RecordType recordType() {
        return RecordType.QUESTIONNAIRES;
    }
}

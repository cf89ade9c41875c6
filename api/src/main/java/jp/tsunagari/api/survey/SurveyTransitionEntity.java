package jp.tsunagari.api.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.domain.survey.SurveyStatus;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "survey_transition")
public class SurveyTransitionEntity implements Traced {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "survey_id")
    public UUID surveyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    public SurveyStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    public SurveyStatus to;

    public String reason;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Override
    public RecordType recordType() {
        return RecordType.SURVEY_TRANSITIONS;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String municipalityCode() {
        return municipalityCode;
    }
}

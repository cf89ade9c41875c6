package jp.tsunagari.api.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.shared.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a document prints of a survey whose sheets the service does not hold. */
@Entity
@Table(name = "reported_result")
public class ReportedResultEntity extends BaseEntity {
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    public String title;

    /** The number of those whom the percentages are of; null where the document does not say. */
    public Long n;

    @Column(name = "base_note")
    public String baseNote;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReportedOption> options;

    public String source;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.REPORTED_RESULTS;
    }
}

package jp.tsunagari.api.survey.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published version of a survey's tables, as it was given out. */
@Entity
@Table(name = "publication")
public class PublicationEntity extends BaseEntity {
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    @Column(updatable = false)
    public int number;

    @Column(updatable = false)
    public String reason;

    /** What staff chose. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public StoredChoice choice;

    /** The true counts, and which of them are withheld; who is not of the city's staff gets what is shown. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    public StoredTables content;

    @Column(name = "published_at", updatable = false)
    public Instant publishedAt;

    /** It never changes; what counts are the versions of a survey's publications. */
    @Override
    public long version() {
        return number;
    }

    @Override
    public RecordType recordType() {
        return RecordType.PUBLICATIONS;
    }
}

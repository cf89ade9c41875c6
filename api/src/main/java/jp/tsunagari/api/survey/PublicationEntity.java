package jp.tsunagari.api.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;

/** One published version of a survey's tables, as it was given out. */
@Entity
@Table(name = "publication")
public class PublicationEntity extends BaseEntity {
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    @Column(updatable = false)
    public int number;

    public String reason;

    @Column(name = "published_at", updatable = false)
    public Instant publishedAt;

    @Override
    public RecordType recordType() {
        return RecordType.PUBLICATIONS;
    }
}

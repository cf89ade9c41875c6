package jp.tsunagari.api.survey.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published version as it is listed: without its tables, which may be a million cells. */
@Entity
@Immutable
@Table(name = "publication")
public class PublicationHead {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    public Boolean live;

    @Column(name = "survey_id")
    public UUID surveyId;

    public int number;

    public String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public StoredChoice choice;

    @Column(name = "published_at")
    public Instant publishedAt;
}

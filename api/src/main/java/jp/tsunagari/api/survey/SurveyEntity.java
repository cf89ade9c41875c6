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
import jp.tsunagari.domain.survey.SurveyChannel;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "survey")
public class SurveyEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    @Column(name = "pilot_event_id")
    public UUID pilotEventId;

    @Enumerated(EnumType.STRING)
    public SurveyKind kind;

    public String title;

    @Enumerated(EnumType.STRING)
    public SurveyStatus status;

    @Column(name = "fiscal_year")
    public int fiscalYear;

    @Column(name = "opens_on")
    public String opensOn;

    @Column(name = "closes_on")
    public String closesOn;

    public String target;

    public String method;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<SurveyChannel> channels;

    @Column(name = "suppression_threshold")
    public int suppressionThreshold;

    @Column(updatable = false)
    public boolean anonymous;

    public Long population;

    public Long sample;

    public Long distributed;

    public Long returned;

    public Long valid;

    public Long undeliverable;

    public Long invalid;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StratumCounts> strata;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "distribution_channels")
    public List<ChannelCount> distributionChannels;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "return_channels")
    public List<ChannelCount> returnChannels;

    @Column(name = "printed_rate")
    public String printedRate;

    /** Whether a publication withholds the number of sheets; then nobody outside is told how many were valid. */
    @Column(name = "total_withheld")
    public boolean totalWithheld;

    /** How many answered when everybody was last told, or null; no publication can withhold that number any more. */
    @Column(name = "shown_count")
    public Long shownCount;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    /** Whether everybody who sees the survey is told its counts: never how many answered where they are few. */
    boolean showsCounts() {
        return status == SurveyStatus.PUBLISHED && !totalWithheld && !isSmall(valid) && !isSmall(returned);
    }

    private boolean isSmall(Long count) {
        return count != null && count > 0 && count < suppressionThreshold;
    }

    /** To be called whenever something may have changed that everybody is told. */
    void noteShown() {
        if (showsCounts()) {
            shownCount = valid == null ? returned : valid;
        }
    }

    @Override
    public RecordType recordType() {
        return RecordType.SURVEYS;
    }
}

package jp.tsunagari.api.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "pilot_event")
public class PilotEventEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    public String title;

    @Enumerated(EnumType.STRING)
    public PilotStage stage;

    @Enumerated(EnumType.STRING)
    public PilotCategory category;

    @Enumerated(EnumType.STRING)
    public PilotEventStatus status;

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.DRAFT;

    @Column(name = "visibility_since")
    public Instant visibilitySince;

    public String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "target_groups")
    public List<String> targetGroups;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Organiser> organisers;

    @Column(name = "fiscal_year")
    public int fiscalYear;

    @Column(name = "start_month")
    public String startMonth;

    @Column(name = "end_month")
    public String endMonth;

    @Column(name = "started_on")
    public String startedOn;

    @Column(name = "ended_on")
    public String endedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "step_ids")
    public List<UUID> stepIds;

    @Column(name = "planned_size")
    public Integer plannedSize;

    @Enumerated(EnumType.STRING)
    @Column(name = "planned_size_precision")
    public Precision plannedSizePrecision;

    @Column(name = "verified_result")
    public String verifiedResult;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<KpiForm> kpis;

    @JdbcTypeCode(SqlTypes.JSON)
    public SatisfactionForm satisfaction;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<MaterialForm> materials;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.PILOT_EVENTS;
    }
}

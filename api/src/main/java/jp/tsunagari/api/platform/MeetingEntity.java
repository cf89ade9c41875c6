package jp.tsunagari.api.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Precision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "meeting")
public class MeetingEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    public String title;

    @Column(name = "held_on")
    public String heldOn;

    public String place;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> agenda;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_id")
    public List<UUID> attendingOrganisationIds = new ArrayList<>();

    public Integer attendance;

    @Enumerated(EnumType.STRING)
    @Column(name = "attendance_precision")
    public Precision attendancePrecision;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.MEETINGS;
    }
}

package jp.tsunagari.api.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.shared.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "session")
public class SessionEntity extends BaseEntity {
    @Column(name = "pilot_event_id", updatable = false)
    public UUID pilotEventId;

    public String title;

    @Column(name = "held_on")
    public String heldOn;

    @Column(name = "starts_at")
    public String startsAt;

    @Column(name = "ends_at")
    public String endsAt;

    public String venue;

    public String address;

    @Column(precision = 9, scale = 6)
    public BigDecimal latitude;

    @Column(precision = 9, scale = 6)
    public BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    public SessionFormat format;

    public Integer capacity;

    @Column(name = "in_person_capacity")
    public Integer inPersonCapacity;

    @Column(name = "online_capacity")
    public Integer onlineCapacity;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ProgrammeRow> programme;

    @Column(name = "registration_opens_on")
    public LocalDate registrationOpensOn;

    @Column(name = "registration_closes_on")
    public LocalDate registrationClosesOn;

    public boolean cancelled;

    /** Counts the changes that a calendar shows: a file that was read before takes the higher one (RFC 5545, SEQUENCE). */
    public int sequence;

    @JdbcTypeCode(SqlTypes.JSON)
    public AttendanceForm attendance;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.SESSIONS;
    }
}

package jp.tsunagari.api.event;

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
import jp.tsunagari.domain.event.PilotEventStatus;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "pilot_event_transition")
public class PilotEventTransitionEntity implements Traced {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "pilot_event_id")
    public UUID pilotEventId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    public PilotEventStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    public PilotEventStatus to;

    public String reason;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Override
    public RecordType recordType() {
        return RecordType.PILOT_EVENT_TRANSITIONS;
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

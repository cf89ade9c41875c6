package jp.tsunagari.api.platform;

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
import jp.tsunagari.domain.platform.PlatformStatus;

@Entity
@Table(name = "status_transition")
public class StatusTransitionEntity implements Traced {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "platform_id")
    public UUID platformId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    public PlatformStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    public PlatformStatus to;

    public String reason;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Override
    public RecordType recordType() {
        return RecordType.STATUS_TRANSITIONS;
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

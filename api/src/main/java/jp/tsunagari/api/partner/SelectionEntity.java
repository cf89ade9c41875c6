package jp.tsunagari.api.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.domain.shared.Origin;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "core_partner_selection")
public class SelectionEntity implements Traced {
    @Id
    public UUID id;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "platform_id")
    public UUID platformId;

    @Column(name = "as_of")
    public LocalDate asOf;

    public int seats;

    @Column(name = "seats_filled")
    public int seatsFilled;

    @Column(name = "rule_version")
    public String ruleVersion;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** The answer as it was given, character for character. */
    public String snapshot;

    @Override
    public RecordType recordType() {
        return RecordType.CORE_PARTNER_SELECTIONS;
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

package jp.tsunagari.api.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Period;

@Entity
@Table(name = "committee_membership")
public class CommitteeMembershipEntity extends BaseEntity {
    @Column(name = "committee_id", updatable = false)
    public UUID committeeId;

    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    public String role;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    Period period() {
        return new Period(validFrom, validUntil);
    }

    @Override
    public RecordType recordType() {
        return RecordType.COMMITTEE_MEMBERSHIPS;
    }
}

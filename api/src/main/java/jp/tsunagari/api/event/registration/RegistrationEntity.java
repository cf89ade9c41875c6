package jp.tsunagari.api.event.registration;

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
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.domain.event.ContactKind;
import jp.tsunagari.domain.event.Party;
import jp.tsunagari.domain.event.RegistrationNeed;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.SessionFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A party that wants to come. How it is reached stands in {@link RegistrationContactEntity}. */
@Entity
@Table(name = "registration")
public class RegistrationEntity extends BaseEntity {
    @Column(name = "session_id", updatable = false)
    public UUID sessionId;

    /** When it came: each later one of the session has a higher number. */
    @Column(updatable = false)
    public long number;

    @Column(name = "party_size")
    public int partySize;

    @Enumerated(EnumType.STRING)
    public SessionFormat format;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RegistrationNeed> needs;

    @Enumerated(EnumType.STRING)
    public Language language;

    @Enumerated(EnumType.STRING)
    public RegistrationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind")
    public ContactKind contactKind;

    /** Until the contact is erased, some time after the session. */
    @Column(name = "contact_kept")
    public boolean contactKept;

    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    @Column(name = "cancelled_at")
    public Instant cancelledAt;

    @Override
    public RecordType recordType() {
        return RecordType.REGISTRATIONS;
    }

    Party party() {
        return new Party(number, partySize, format, state);
    }

    void admit(RegistrationState to, Instant now) {
        state = to;
        confirmedAt = to == RegistrationState.CONFIRMED ? now : null;
    }

    void cancel(Instant now) {
        state = RegistrationState.CANCELLED;
        cancelledAt = now;
    }
}

package jp.tsunagari.api.survey.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.shared.Origin;

/** A code of a survey that is not anonymous, and to whom it was given where that is known. */
@Entity
@Table(name = "invitation")
public class InvitationEntity extends BaseEntity {
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    @Column(name = "code_hash", updatable = false)
    public String codeHash;

    @Column(name = "organisation_id")
    public UUID organisationId;

    /** Who is invited where the organisation is not registered yet. */
    public String recipient;

    public boolean answered;

    /** Whether the city turned to it about the platform because of the survey. */
    public boolean approached;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.INVITATIONS;
    }
}

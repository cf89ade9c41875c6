package jp.tsunagari.api.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import jp.tsunagari.domain.shared.Origin;

@Entity
@Table(name = "member")
public class MemberEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public MemberTier tier;

    @Enumerated(EnumType.STRING)
    public MemberState state;

    /** TRUE while the membership is open, else null, so that the unique key allows one open membership per organisation and tier. */
    public Boolean open;

    public String since;

    public String until;

    @Enumerated(EnumType.STRING)
    public Field field;

    public String subfield;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    /** The survey by which the organisation was found, or null; never changed. */
    @Column(name = "survey_id", updatable = false)
    public UUID surveyId;

    /** The sheet on which it answered, where the service holds it and it was not withdrawn. */
    @Column(name = "answer_sheet_id")
    public UUID answerSheetId;

    @Override
    public RecordType recordType() {
        return RecordType.MEMBERS;
    }
}

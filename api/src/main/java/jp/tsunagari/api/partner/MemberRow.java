package jp.tsunagari.api.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import jp.tsunagari.domain.shared.Origin;
import org.hibernate.annotations.Immutable;

/** A member of a platform as it is read: those by tier, and the members of the regional council, who count as COUNCIL_MEMBER. */
@Entity
@Immutable
@Table(name = "platform_member")
public class MemberRow {
    @Id
    public UUID id;

    public long version;

    @Column(name = "municipality_code")
    public String municipalityCode;

    @Column(name = "platform_id")
    public UUID platformId;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Enumerated(EnumType.STRING)
    public MemberTier tier;

    @Enumerated(EnumType.STRING)
    public MemberState state;

    public String since;

    public String until;

    @Enumerated(EnumType.STRING)
    public Field field;

    public String subfield;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Column(name = "survey_id")
    public UUID surveyId;

    @Column(name = "answer_sheet_id")
    public UUID answerSheetId;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;
}

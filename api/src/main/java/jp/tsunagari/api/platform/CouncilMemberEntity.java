package jp.tsunagari.api.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.TracedPart;

@Entity
@Table(name = "council_member")
public class CouncilMemberEntity implements TracedPart {
    @Id
    public UUID id;

    /** Only of a row that was read: the council writes it, and tells of new rows itself. */
    @Column(name = "platform_id", insertable = false, updatable = false)
    public UUID platformId;

    public int position;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    @Override
    public RecordType ownerType() {
        return RecordType.REGIONAL_COUNCILS;
    }

    @Override
    public String ownerId() {
        return platformId == null ? null : platformId.toString();
    }

    @Override
    public String ownerField() {
        return "members";
    }
}

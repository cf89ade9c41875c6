package jp.tsunagari.api.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "council_member")
public class CouncilMemberEntity {
    @Id
    public UUID id;

    public int position;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;
}

package jp.tsunagari.api.platform;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.domain.platform.CouncilStatus;
import jp.tsunagari.domain.shared.Origin;

@Entity
@Table(name = "regional_council")
public class RegionalCouncilEntity implements Traced {
    @Id
    @Column(name = "platform_id")
    public UUID platformId;

    /** Counted by the service, because a change of members alone must count too. */
    public long version;

    @Column(name = "municipality_code", updatable = false)
    public String municipalityCode;

    @Enumerated(EnumType.STRING)
    public CouncilStatus status;

    public String name;

    @Column(name = "established_on")
    public String establishedOn;

    @Column(name = "planned_fiscal_year")
    public Integer plannedFiscalYear;

    @ElementCollection
    @CollectionTable(name = "council_coordinator", joinColumns = @JoinColumn(name = "platform_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_id")
    public List<UUID> coordinatorOrganisationIds = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "platform_id", nullable = false, updatable = false)
    @OrderBy("position")
    public List<CouncilMemberEntity> members = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Override
    public RecordType recordType() {
        return RecordType.REGIONAL_COUNCILS;
    }

    @Override
    public String recordId() {
        return platformId.toString();
    }

    @Override
    public String municipalityCode() {
        return municipalityCode;
    }

    @Override
    public long version() {
        return version;
    }
}

package jp.tsunagari.api.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.platform.PlatformStatus;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "platform")
public class PlatformEntity extends BaseEntity {
    public String name;

    @Column(name = "search_key")
    public String searchKey;

    public String concept;

    @Enumerated(EnumType.STRING)
    public PlatformStatus status;

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.DRAFT;

    @Column(name = "visibility_since")
    public Instant visibilitySince;

    @Column(name = "lead_department")
    public String leadDepartment;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "former_lead_departments")
    public List<FormerLeadDepartment> formerLeadDepartments;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Department> departments;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Goal> goals;

    @Column(name = "established_fiscal_year")
    public Integer establishedFiscalYear;

    @Column(name = "established_on")
    public LocalDate establishedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RoadmapPeriod> roadmap;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "former_names")
    public List<FormerName> formerNames;

    @JdbcTypeCode(SqlTypes.JSON)
    public Charter charter;

    @Column(name = "advisory_committee_id")
    public UUID advisoryCommitteeId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "participating_municipality_codes")
    public List<String> participatingMunicipalityCodes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "declared_establishments")
    public List<DeclaredEstablishment> declaredEstablishments;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.PLATFORMS;
    }
}

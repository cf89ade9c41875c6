package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.shared.Origin;

@Entity
@Table(name = "funding_source")
public class FundingSourceEntity extends BaseEntity {
    public String name;

    @Enumerated(EnumType.STRING)
    public FundingSourceKind kind;

    @Column(name = "bound_to_fiscal_year")
    public boolean boundToFiscalYear;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    static FundingSourceEntity of(UUID id, FundingSourceInput input) {
        FundingSourceEntity entity = new FundingSourceEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        entity.apply(input);
        return entity;
    }

    void apply(FundingSourceInput input) {
        name = input.name();
        kind = input.kind();
        boundToFiscalYear = input.boundToFiscalYear() == null ? kind.boundToFiscalYear() : input.boundToFiscalYear();
        origin = input.origin() == null ? Origin.ENTERED : input.origin();
        sourceNote = input.sourceNote();
    }

    @Override
    public RecordType recordType() {
        return RecordType.FUNDING_SOURCES;
    }
}

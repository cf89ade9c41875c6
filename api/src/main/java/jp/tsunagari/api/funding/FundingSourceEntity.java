package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

    @Override
    public RecordType recordType() {
        return RecordType.FUNDING_SOURCES;
    }
}

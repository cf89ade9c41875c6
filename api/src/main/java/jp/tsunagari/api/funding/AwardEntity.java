package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.funding.AwardState;
import jp.tsunagari.domain.funding.AwardTerms;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;

/** An award; only its carry-over and its settlement are ever added. */
@Entity
@Table(name = "award")
public class AwardEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    @Column(name = "source_id", updatable = false)
    public UUID sourceId;

    @Column(name = "fiscal_year", updatable = false)
    public int fiscalYear;

    /** As its source was, and is, because that stays once it has an award. */
    @Column(name = "bound_to_fiscal_year", updatable = false)
    public boolean boundToFiscalYear;

    @Column(name = "amount_yen", updatable = false)
    public long amountYen;

    @Column(name = "decided_on", updatable = false)
    public String decidedOn;

    @Column(updatable = false)
    public String purpose;

    @Column(updatable = false)
    public boolean approximate;

    @Column(name = "carried_over_on")
    public LocalDate carriedOverOn;

    @Column(name = "settled_on")
    public LocalDate settledOn;

    @Embedded
    public SettledSums settled;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Origin origin;

    @Column(name = "source_note", updatable = false)
    public String sourceNote;

    static AwardEntity of(UUID id, UUID platformId, FundingSourceEntity source, AwardInput input) {
        AwardEntity entity = new AwardEntity();
        entity.id = id;
        entity.municipalityCode = source.municipalityCode;
        entity.platformId = platformId;
        entity.sourceId = source.id;
        entity.boundToFiscalYear = source.boundToFiscalYear;
        entity.fiscalYear = input.fiscalYear();
        entity.amountYen = input.amountYen();
        entity.decidedOn = input.decidedOn() == null ? null : input.decidedOn().toString();
        entity.purpose = input.purpose();
        entity.approximate = Boolean.TRUE.equals(input.approximate());
        entity.origin = EntryEntity.origin(input.origin());
        entity.sourceNote = input.sourceNote();
        return entity;
    }

    AwardTerms terms() {
        return new AwardTerms(new FiscalYear(fiscalYear), boundToFiscalYear, carriedOverOn);
    }

    AwardState state() {
        return AwardState.of(settledOn);
    }

    @Override
    public RecordType recordType() {
        return RecordType.AWARDS;
    }
}

package jp.tsunagari.api.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.platform.EstablishmentStep;
import jp.tsunagari.domain.shared.Origin;

@Entity
@Table(name = "establishment_step")
public class StepEntity extends BaseEntity {
    @Column(name = "platform_id", updatable = false)
    public UUID platformId;

    @Enumerated(EnumType.STRING)
    public EstablishmentStep step;

    @Column(name = "own_label")
    public String ownLabel;

    @Column(name = "fiscal_year")
    public Integer fiscalYear;

    @Column(name = "started_month")
    public String startedMonth;

    @Column(name = "started_on")
    public LocalDate startedOn;

    public boolean planned;

    public String headline;

    public String notes;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.STEPS;
    }
}

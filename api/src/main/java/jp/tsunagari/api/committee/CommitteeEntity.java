package jp.tsunagari.api.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;

@Entity
@Table(name = "committee")
public class CommitteeEntity extends BaseEntity {
    public String name;

    @Enumerated(EnumType.STRING)
    public Field field;

    public String subfield;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_until")
    public LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.COMMITTEES;
    }
}

package jp.tsunagari.api.funding;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.domain.shared.Origin;

/** What the entries below an award share; once written, they stay. */
@MappedSuperclass
public abstract class EntryEntity extends BaseEntity {
    @Column(name = "award_id")
    public UUID awardId;

    @Column(name = "amount_yen")
    public long amountYen;

    public String purpose;

    public boolean approximate;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    static Origin origin(Origin given) {
        return given == null ? Origin.ENTERED : given;
    }
}

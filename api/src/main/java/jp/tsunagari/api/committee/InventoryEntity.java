package jp.tsunagari.api.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.Traced;

/** When a city's inventory was last loaded, and what it says of itself. */
@Entity
@Table(name = "committee_inventory")
public class InventoryEntity implements Traced {
    @Id
    @Column(name = "municipality_code")
    public String municipalityCode;

    /** How often a load changed anything; the version of the inventory also counts its records. */
    public long version;

    @Column(name = "as_of")
    public LocalDate asOf;

    public String source;

    public String note;

    @Override
    public RecordType recordType() {
        return RecordType.COMMITTEE_INVENTORIES;
    }

    @Override
    public String recordId() {
        return municipalityCode;
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

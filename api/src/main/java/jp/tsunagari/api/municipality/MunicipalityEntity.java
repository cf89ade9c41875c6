package jp.tsunagari.api.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.domain.municipality.MunicipalityKind;

@Entity
@Table(name = "municipality")
public class MunicipalityEntity implements Traced {
    @Id
    public String code;

    @Version
    public long version;

    public String name;

    @Column(name = "name_kana")
    public String nameKana;

    @Enumerated(EnumType.STRING)
    public MunicipalityKind kind;

    public Integer population;

    @Column(name = "population_as_of")
    public String populationAsOf;

    @Column(name = "population_source")
    public String populationSource;

    @Column(name = "source_note")
    public String sourceNote;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Override
    public RecordType recordType() {
        return RecordType.MUNICIPALITIES;
    }

    @Override
    public String recordId() {
        return code;
    }

    @Override
    public String municipalityCode() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }
}

package jp.tsunagari.api.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "external_id")
public class ExternalIdEntity implements TracedPart {
    @Embeddable
    public record Key(
            @Column(name = "municipality_code") String municipalityCode,
            String resource,
            @Column(name = "source_system") String system,
            @Column(name = "source_id") String value) {}

    @EmbeddedId
    public Key key;

    @Column(name = "record_id")
    public UUID recordId;

    @Override
    public RecordType ownerType() {
        return ExternalIds.Resource.valueOf(key.resource()).type();
    }

    @Override
    public String ownerId() {
        return recordId.toString();
    }

    @Override
    public String ownerField() {
        return "externalIds";
    }
}

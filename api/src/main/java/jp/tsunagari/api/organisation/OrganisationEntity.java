package jp.tsunagari.api.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "organisation")
public class OrganisationEntity extends BaseEntity {
    public String name;

    @Column(name = "name_kana")
    public String nameKana;

    @Column(name = "search_key")
    public String searchKey;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> aliases;

    @Enumerated(EnumType.STRING)
    public OrganisationKind kind;

    @Convert(converter = FieldsColumn.class)
    public List<Field> fields;

    @Column(name = "corporate_number")
    public String corporateNumber;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "source_note")
    public String sourceNote;

    @Override
    public RecordType recordType() {
        return RecordType.ORGANISATIONS;
    }
}

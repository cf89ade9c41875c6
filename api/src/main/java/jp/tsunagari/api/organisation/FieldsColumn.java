package jp.tsunagari.api.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.tsunagari.domain.partner.Field;

/** The fields of an organisation in one column, each between commas, so that a filter finds one of them. */
@Converter
public class FieldsColumn implements AttributeConverter<List<Field>, String> {
    @Override
    public String convertToDatabaseColumn(List<Field> fields) {
        return fields == null || fields.isEmpty()
                ? ","
                : fields.stream().map(Field::name).collect(Collectors.joining(",", ",", ","));
    }

    @Override
    public List<Field> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Field::valueOf)
                .toList();
    }
}

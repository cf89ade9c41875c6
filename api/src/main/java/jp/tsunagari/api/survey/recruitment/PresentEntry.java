package jp.tsunagari.api.survey.recruitment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import jp.tsunagari.api.organisation.OrganisationKind;
import jp.tsunagari.api.organisation.OrganisationView;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.survey.EntryField;

/** The entry of an organisation as it stands, for holding answers against it; null of one that is not registered yet. */
record PresentEntry(OrganisationView organisation) {
    List<String> values(EntryField field) {
        if (organisation == null) {
            return List.of();
        }
        return switch (field) {
            case NAME -> List.of(organisation.name());
            case NAME_KANA -> text(organisation.nameKana());
            case ALIASES -> organisation.aliases();
            case KIND ->
                organisation.kind() == OrganisationKind.UNKNOWN
                        ? List.of()
                        : List.of(organisation.kind().name());
            case FIELDS -> organisation.fields().stream().map(Field::code).toList();
            case CORPORATE_NUMBER ->
                text(
                        organisation.corporateNumber() == null
                                ? null
                                : organisation.corporateNumber().value());
        };
    }

    /** What stands there once the answer is taken over: other names are added, all else is replaced. */
    List<String> with(EntryField field, List<String> answered) {
        if (answered.isEmpty()) {
            return values(field);
        }
        return field == EntryField.ALIASES
                ? Stream.concat(values(field).stream(), answered.stream())
                        .distinct()
                        .toList()
                : answered;
    }

    /** The part of an organisation's body that says so. */
    static void put(ObjectNode body, EntryField field, List<String> values) {
        switch (field) {
            case ALIASES, FIELDS ->
                body.set(
                        wireName(field),
                        JsonNodeFactory.instance
                                .arrayNode()
                                .addAll(values.stream()
                                        .map(JsonNodeFactory.instance::textNode)
                                        .toList()));
            case NAME, NAME_KANA, KIND, CORPORATE_NUMBER -> body.put(wireName(field), values.get(0));
        }
    }

    static String wireName(EntryField field) {
        return switch (field) {
            case NAME -> "name";
            case NAME_KANA -> "nameKana";
            case ALIASES -> "aliases";
            case KIND -> "kind";
            case FIELDS -> "fields";
            case CORPORATE_NUMBER -> "corporateNumber";
        };
    }

    private static List<String> text(String value) {
        return value == null ? List.of() : List.of(value);
    }
}

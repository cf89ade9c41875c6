package jp.tsunagari.api.organisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.domain.partner.Field;

/** By what an organisation can be recognised, and what an inventory can add to it. */
public record KnownOrganisation(
        UUID id,
        String name,
        String nameKana,
        List<String> aliases,
        OrganisationKind kind,
        List<Field> fields,
        String corporateNumber,
        List<ExternalId> externalIds) {

    /** The same organisation after a row: stated values win, aliases and external ids are added, the name stays. */
    public KnownOrganisation with(NewOrganisation row) {
        return new KnownOrganisation(
                id,
                name,
                row.nameKana() == null ? nameKana : row.nameKana(),
                union(aliases, row.aliases()),
                row.kind() == null ? kind : row.kind(),
                row.fields().isEmpty()
                        ? fields
                        : row.fields().stream().distinct().toList(),
                row.corporateNumber() == null
                        ? corporateNumber
                        : row.corporateNumber().value(),
                union(externalIds, row.externalIds()));
    }

    private static <T> List<T> union(List<T> known, List<T> added) {
        return Stream.concat(known.stream(), added.stream()).distinct().toList();
    }
}

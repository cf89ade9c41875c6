package jp.tsunagari.api.committee;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.tsunagari.api.organisation.KnownOrganisation;

/** Which organisations go by a name, an alias, a corporate number or an external id; more than one where a name is shared. */
final class OrganisationIndex {
    static final String EXTERNAL_ID = "externalId";
    static final String CORPORATE_NUMBER = "corporateNumber";
    static final String NAME = "name";
    static final String ALIAS = "alias";

    private record Key(String manner, Object value) {}

    private final Map<Key, Set<UUID>> organisations = new HashMap<>();

    void add(KnownOrganisation row) {
        add(NAME, row.name(), row.id());
        row.aliases().forEach(alias -> add(ALIAS, alias, row.id()));
        if (row.corporateNumber() != null) {
            add(CORPORATE_NUMBER, row.corporateNumber(), row.id());
        }
        row.externalIds().forEach(id -> add(EXTERNAL_ID, id, row.id()));
    }

    void add(String manner, Object value, UUID id) {
        organisations
                .computeIfAbsent(new Key(manner, value), unused -> new LinkedHashSet<>())
                .add(id);
    }

    Set<UUID> find(String manner, Object value) {
        return organisations.getOrDefault(new Key(manner, value), Set.of());
    }

    /** Another organisation than {@code id} that goes by the value, or null. */
    UUID another(String manner, Object value, UUID id) {
        return find(manner, value).stream()
                .filter(other -> !other.equals(id))
                .findFirst()
                .orElse(null);
    }
}

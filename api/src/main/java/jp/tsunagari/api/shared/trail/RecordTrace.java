package jp.tsunagari.api.shared.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tsunagari.api.shared.persistence.Traced;
import org.hibernate.type.Type;

/** What one transaction did to one record: whether it is new, and each changed field with its value before and after. */
final class RecordTrace {
    /** What changes with every write, or is derived from another field, or is told as the kind of the change. */
    private static final Set<String> NOT_NAMED = Set.of("id", "version", "live", "createdAt", "updatedAt", "searchKey");

    private final Map<String, ChangedField> fields = new LinkedHashMap<>();
    private final Map<String, Object> before = new LinkedHashMap<>();
    private Traced entity;
    private boolean isNew;
    private boolean isRemoved;

    void created(Traced created, Object[] state, String[] names) {
        entity = created;
        isNew = true;
        for (int i = 0; i < names.length; i++) {
            if (state[i] != null && !NOT_NAMED.contains(names[i])) {
                before.put(names[i], null);
                fields.put(names[i], ChangedField.of(names[i], null, state[i]));
            }
        }
    }

    void updated(Traced updated, Object[] now, Object[] then, String[] names, Type[] types) {
        entity = updated;
        for (int i = 0; i < names.length; i++) {
            boolean isSame = types[i].isCollectionType() || then != null && types[i].isEqual(then[i], now[i]);
            if (!isSame && !NOT_NAMED.contains(names[i])) {
                Object first = before.containsKey(names[i]) ? before.get(names[i]) : then == null ? null : then[i];
                before.put(names[i], first);
                fields.put(names[i], ChangedField.of(names[i], first, now[i]));
            }
        }
    }

    void removed(Traced removed) {
        entity = removed;
        isRemoved = true;
    }

    void changed(String field) {
        fields.putIfAbsent(field, ChangedField.of(field, null, null));
    }

    /** Whether the record itself was written; the change of a part alone is none of the record. */
    boolean isWritten() {
        return entity != null;
    }

    Traced entity() {
        return entity;
    }

    ChangeKind kind() {
        if (isRemoved || entity.isDeleted()) {
            return ChangeKind.DELETED;
        }
        return isNew ? ChangeKind.CREATED : ChangeKind.UPDATED;
    }

    List<ChangedField> fields() {
        return List.copyOf(fields.values());
    }
}

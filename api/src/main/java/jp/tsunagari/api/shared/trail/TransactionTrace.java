package jp.tsunagari.api.shared.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.persistence.RecordType;

/** What one transaction did to each record, in the order in which they were first touched. */
final class TransactionTrace {
    private record Key(RecordType type, String id) {}

    private final Map<Key, RecordTrace> records = new LinkedHashMap<>();

    RecordTrace of(RecordType type, String id) {
        return records.computeIfAbsent(new Key(type, id), unused -> new RecordTrace());
    }

    List<RecordTrace> written() {
        return records.values().stream().filter(RecordTrace::isWritten).toList();
    }
}

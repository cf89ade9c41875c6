package jp.tsunagari.api.shared.persistence;

/** A row of another table that belongs to a traced record; its change is named as a change of a field of that record. */
public interface TracedPart {
    RecordType ownerType();

    /** The id of the record that it belongs to; null where that is told in another way. */
    String ownerId();

    String ownerField();
}

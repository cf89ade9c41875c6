package jp.tsunagari.api.shared.persistence;

/** What an upsert did: whether it made the record, and the record. */
public record Put<V>(boolean isNew, V view) {}

package jp.tsunagari.api.shared.concurrency;

/** An answer about one record; its version becomes the first part of the entity tag. */
public interface Versioned {
    long version();
}

package jp.tsunagari.api.shared.concurrency;

/** A record whose JSON was written once and is given back byte for byte. */
public interface Stored extends Versioned {
    byte[] bytes();
}

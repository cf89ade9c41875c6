package jp.tsunagari.api.shared.contact;

/** What was encrypted, and by which key. */
public record Sealed(String keyId, byte[] bytes) {}

package jp.tsunagari.api.shared.idempotency;

/** An answer that shows a secret once. What is stored for a replay is the same answer without it, with {@code secretOmitted} true. */
public interface CarriesSecret {
    Object withoutSecret();
}

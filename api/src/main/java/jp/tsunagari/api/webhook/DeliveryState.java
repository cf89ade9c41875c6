package jp.tsunagari.api.webhook;

/** How far a delivery has come. */
public enum DeliveryState {
    PENDING,
    DELIVERED,
    FAILED
}

package jp.tsunagari.api.webhook;

/** Whether a webhook is called. */
public enum WebhookStatus {
    ACTIVE,
    DISABLED
}

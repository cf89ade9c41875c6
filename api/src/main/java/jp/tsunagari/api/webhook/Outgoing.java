package jp.tsunagari.api.webhook;

import java.util.Map;
import java.util.UUID;

/** A delivery as it goes out, signed. */
record Outgoing(UUID deliveryId, String url, Map<String, String> headers, String body, int turn) {}

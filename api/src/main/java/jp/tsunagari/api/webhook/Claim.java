package jp.tsunagari.api.webhook;

import java.util.UUID;

/** The right to send what is due of one webhook, until it runs out. */
record Claim(UUID webhookId, UUID claimant) {}

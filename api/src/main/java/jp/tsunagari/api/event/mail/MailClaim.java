package jp.tsunagari.api.event.mail;

import java.util.UUID;

/**
 * The right to send one mail, until it runs out.
 *
 * @param content null where it cannot be read
 */
record MailClaim(UUID mailId, UUID claimant, MailContent content) {}

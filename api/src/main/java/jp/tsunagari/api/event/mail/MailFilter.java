package jp.tsunagari.api.event.mail;

import java.util.UUID;

/** Which mails of a platform are listed; null leaves a part open. */
record MailFilter(UUID platformId, UUID sessionId, MailState state, MailKind kind) {}

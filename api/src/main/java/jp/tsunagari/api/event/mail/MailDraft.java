package jp.tsunagari.api.event.mail;

import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Language;

/**
 * A mail to a registered party, before it is queued.
 *
 * @param expiresAt when it is of no use any more
 */
public record MailDraft(
        UUID id,
        String municipalityCode,
        UUID platformId,
        UUID sessionId,
        UUID registrationId,
        MailKind kind,
        Language language,
        Instant expiresAt,
        MailContent content) {}

package jp.tsunagari.api.event.mail;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.tsunagari.api.shared.problem.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail as it stands in lists: without its recipient and what it says. */
public record MailView(
        @NotNull UUID id,
        @NotNull UUID platformId,
        @NotNull UUID sessionId,
        @NotNull UUID registrationId,
        @NotNull MailKind kind,
        @NotNull Language language,
        @NotNull MailState state,
        @NotNull int tries,
        @Schema(description = "When it is tried next; null once nothing more is due") Instant dueAt,
        Instant sentAt,
        @NotNull long version,
        @NotNull Instant createdAt) {

    static MailView of(MailEntity mail) {
        return new MailView(
                mail.id,
                mail.platformId,
                mail.sessionId,
                mail.registrationId,
                mail.kind,
                mail.language,
                mail.state,
                mail.tries,
                mail.dueAt,
                mail.sentAt,
                mail.version,
                mail.createdAt);
    }
}

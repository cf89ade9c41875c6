package jp.tsunagari.api.event.mail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.tsunagari.api.shared.concurrency.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mail with what it says, as long as it is not sent. Whoever reads it stands in the audit. */
public record MailDetail(
        @JsonUnwrapped MailView mail,
        @Schema(description = "The recipient; null once the mail is sent, as are subject and text") String to,
        String subject,
        String text)
        implements Versioned {

    static MailDetail of(MailEntity mail, MailContent content) {
        return content == null
                ? new MailDetail(MailView.of(mail), null, null, null)
                : new MailDetail(MailView.of(mail), content.to(), content.subject(), content.text());
    }

    @Override
    public long version() {
        return mail.version();
    }
}

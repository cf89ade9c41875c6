package jp.tsunagari.api.event.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** What an operator can set; the values and what they mean stand in application.properties. */
@ConfigMapping(prefix = "tsunagari.mail")
interface MailSettings {
    boolean enabled();

    String every();

    Duration timeout();

    List<Duration> backOff();

    /** How long a claim holds: longer than any sending. */
    default Duration lease() {
        return timeout().multipliedBy(2).plusSeconds(30);
    }
}

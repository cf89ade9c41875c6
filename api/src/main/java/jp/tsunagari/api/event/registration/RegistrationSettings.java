package jp.tsunagari.api.event.registration;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** What an operator can set; the values and what they mean stand in application.properties. */
@ConfigMapping(prefix = "tsunagari.registrations")
interface RegistrationSettings {
    int keepContactsDays();

    String eraseEvery();

    Duration answerEvery();

    Optional<String> pageUrl();

    default Period keepContacts() {
        return Period.ofDays(keepContactsDays());
    }
}

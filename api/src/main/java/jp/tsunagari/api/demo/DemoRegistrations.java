package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.event.registration.RegistrationInput;
import jp.tsunagari.api.event.registration.RegistrationService;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.persistence.Ids;

/**
 * Loads the parties of a session that is made up for trying registrations out. Their addresses stand under .example, which is reserved and
 * reaches nobody (RFC 2606); their tokens are known to whoever reads the examples of the contract.
 */
@Singleton
class DemoRegistrations {
    private final RegistrationService registrations;

    DemoRegistrations(RegistrationService registrations) {
        this.registrations = registrations;
    }

    void load(UUID session, JsonNode rows) {
        for (JsonNode row : rows) {
            ObjectNode body = row.deepCopy();
            String key = body.remove("key").textValue();
            String token = body.remove("token").textValue();
            registrations.create(
                    Ids.fixed("registrations", key),
                    Ids.fixed("mails", key),
                    session,
                    InputReader.read(body, RegistrationInput.class),
                    token);
        }
    }
}

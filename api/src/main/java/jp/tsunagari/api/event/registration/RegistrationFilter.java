package jp.tsunagari.api.event.registration;

import java.util.UUID;
import jp.tsunagari.domain.event.RegistrationState;

/** Which registrations of a session are listed; null leaves a part open. */
record RegistrationFilter(UUID sessionId, RegistrationState state) {}

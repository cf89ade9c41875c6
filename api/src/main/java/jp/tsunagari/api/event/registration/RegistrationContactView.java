package jp.tsunagari.api.event.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.tsunagari.domain.event.ContactKind;

/** How a party is reached. Whoever reads it stands in the audit. */
public record RegistrationContactView(
        @NotNull UUID registrationId, @NotNull ContactKind kind, @NotNull String contact) {}

package jp.tsunagari.api.event.registration;

import jakarta.validation.constraints.NotNull;

/** What people who register themselves are answered: the same whether they are new, known or turned to the waiting list. */
public record RegistrationReceipt(@NotNull String message) {}

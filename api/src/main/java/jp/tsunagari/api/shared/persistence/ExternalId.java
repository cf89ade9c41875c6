package jp.tsunagari.api.shared.persistence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The id of a record in another system; unique per system inside a municipality. */
public record ExternalId(
        @NotNull @Size(min = 1, max = 100) String system, @NotNull @Size(min = 1, max = 200) String id) {}

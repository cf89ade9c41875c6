package jp.tsunagari.api.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.shared.Origin;

/** A seat of an organisation on a committee, as a caller sends it. */
public record CommitteeMembershipInput(
        @NotNull UUID organisationId,
        LocalDate from,
        LocalDate until,
        @Size(min = 1, max = 200) String role,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

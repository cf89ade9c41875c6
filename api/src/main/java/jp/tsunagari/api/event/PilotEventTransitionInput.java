package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.event.PilotEventStatus;

/** The status that a pilot event shall take, and why. */
public record PilotEventTransitionInput(@NotNull PilotEventStatus to, @Size(min = 1, max = 2000) String reason)
        implements Input {}

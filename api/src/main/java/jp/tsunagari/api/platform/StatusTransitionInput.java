package jp.tsunagari.api.platform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.platform.PlatformStatus;

/** The status that a platform shall take, and why. */
public record StatusTransitionInput(@NotNull PlatformStatus to, @Size(min = 1, max = 2000) String reason)
        implements Input {}

package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.funding.Yen;

/** What takes an entry back, in part or whole. */
public record ReversalInput(
        @NotNull @Min(Yen.MIN_ENTRY) @Max(Yen.MAX_ENTRY) Long amountYen,
        @NotNull @Size(min = 1, max = 1000) String reason)
        implements Input {}

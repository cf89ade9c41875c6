package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.domain.funding.Yen;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;

/** What a source grants for a fiscal year, as a caller sends it. */
public record AwardInput(
        @NotNull UUID sourceId,
        @NotNull @Min(1900) @Max(2200) Integer fiscalYear,
        @NotNull @Min(Yen.MIN_ENTRY) @Max(Yen.MAX_ENTRY) Long amountYen,
        PartialDate decidedOn,
        @Size(min = 1, max = 500) String purpose,
        Boolean approximate,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements SourcedInput {}

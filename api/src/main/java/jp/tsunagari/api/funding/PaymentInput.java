package jp.tsunagari.api.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import jp.tsunagari.domain.funding.Yen;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment as a caller sends it. */
public record PaymentInput(
        @NotNull @Min(Yen.MIN_ENTRY) @Max(Yen.MAX_ENTRY) Long amountYen,
        @Schema(
                        description =
                                "A day; a month or year will do where the origin is DOCUMENT or DERIVED, nothing where it is DOCUMENT")
                PartialDate date,
        @Schema(description = "In place of date, where the origin is DOCUMENT or DERIVED and only the month is known")
                YearMonth month,
        @Size(min = 1, max = 500) String purpose,
        Boolean approximate,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements SourcedInput {}

package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.domain.funding.FundingInvariant;
import jp.tsunagari.domain.funding.FundingViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether every rule of the ledger holds for all rows of a platform, computed anew. */
@Schema(name = "FundingIntegrity")
public record FundingIntegrityView(
        @NotNull UUID platformId,
        @NotNull Instant checkedAt,
        @NotNull long awards,
        @NotNull @Schema(description = "Allocations, contracts, payments and reversals") long entries,
        @NotNull boolean intact,
        @NotNull List<Violation> violations) {

    /** A row that no request can have made. */
    @Schema(name = "FundingIntegrityViolation")
    public record Violation(
            @NotNull FundingInvariant invariant,
            @NotNull String code,
            @NotNull @Schema(description = "The path name of its collection") String recordType,
            @NotNull UUID recordId,
            @NotNull String message) {

        static Violation of(FundingViolation violation, Language language) {
            String code = Slug.of(violation.refusal().code());
            RecordType type =
                    switch (violation.kind()) {
                        case AWARD -> RecordType.AWARDS;
                        case ALLOCATION -> RecordType.ALLOCATIONS;
                        case CONTRACT -> RecordType.CONTRACTS;
                        case PAYMENT -> RecordType.PAYMENTS;
                    };
            return new Violation(
                    violation.invariant(),
                    code,
                    type.path(),
                    violation.entryId(),
                    Messages.text(language, "fault." + code, violation.refusal().values()));
        }
    }
}

package jp.tsunagari.api.funding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import brought, or would bring. */
public record LedgerImportReport(
        @NotNull UUID platformId,
        @NotNull boolean dryRun,
        @NotNull List<Integer> fiscalYears,
        @NotNull long awards,
        @NotNull long carryOvers,
        @NotNull long allocations,
        @NotNull long contracts,
        @NotNull long payments,
        @NotNull long reversals,
        @NotNull long settlements,
        @NotNull @Schema(description = "Sources of money that the municipality did not have")
                List<String> newFundingSources,
        @NotNull @Schema(description = "Pilot events that the platform did not have; they are PLANNED")
                List<String> newPilotEvents) {}

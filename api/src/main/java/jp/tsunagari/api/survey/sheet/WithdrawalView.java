package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That staff took out what they had entered, and why. */
public record WithdrawalView(
        @NotNull UUID id,
        @NotNull LocalDate withdrawnOn,
        @Schema(description = "Null where one sheet was taken out") UUID importId,
        @Schema(description = "Null where an import was taken out") UUID sheetId,
        @Schema(description = "How many sheets went") @NotNull long sheets,
        @NotNull String reason) {}

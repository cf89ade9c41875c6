package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff note of an invitation after it went out. */
public record InvitationInput(
        @Schema(description = "Whose it is, once that is known; an organisation of the municipality")
                UUID organisationId,
        @Schema(description = "Whose it is where the organisation is not registered") @Size(min = 1, max = 200)
                String recipient,
        @Schema(
                        description =
                                "Whether the city turned to it about the platform because of the survey; set by itself when it"
                                        + " becomes a candidate. No where left out")
                Boolean approached,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

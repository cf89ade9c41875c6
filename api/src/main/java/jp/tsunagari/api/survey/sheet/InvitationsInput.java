package jp.tsunagari.api.survey.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many codes are wanted, or for whom. */
public record InvitationsInput(
        @Schema(description = "So many codes for persons; they name nobody") @Min(1) @Max(100_000) Integer count,
        @Schema(description = "One code for each; only in a survey that is not anonymous") @Size(max = 1000)
                List<Invited> organisations,
        @Schema(
                        description =
                                "Where answers are given: the code takes the place of {code}, or stands at the end. Where left out, what the"
                                        + " service is set up with")
                @Size(max = 500)
                @Pattern(regexp = "https?://[!-~]+")
                String answerUrl)
        implements Input {

    /** Who is invited: an organisation of the municipality, or one that is not registered yet. */
    @Schema(name = "InvitedOrganisation")
    public record Invited(UUID organisationId, @Size(min = 1, max = 200) String recipient) {}
}

package jp.tsunagari.api.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A membership of a platform as a caller sends it. A new one begins as CANDIDATE; a city that enters an existing platform may give the
 * state reached. Later the state changes by transitions alone.
 */
public record MemberInput(
        @NotNull UUID organisationId,
        @NotNull MemberTier tier,
        MemberState state,
        PartialDate since,
        PartialDate until,
        Field field,
        @Size(min = 1, max = 200) String subfield,
        Origin origin,
        @Size(min = 1, max = 2000) String sourceNote,
        @Schema(description = "The survey of the platform by which the organisation was found; never changed")
                UUID surveyId,
        @Schema(description = "Its answer in that survey, where the service holds it; never changed")
                UUID answerSheetId)
        implements Input {}

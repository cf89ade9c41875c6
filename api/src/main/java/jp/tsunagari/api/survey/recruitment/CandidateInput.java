package jp.tsunagari.api.survey.recruitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what the organisation that answered is to be won for the platform. */
public record CandidateInput(
        @NotNull MemberTier tier,
        @Schema(description = "Who answered, where the sheet does not say it") UUID organisationId,
        Field field,
        @Size(min = 1, max = 200) String subfield,
        @Size(min = 1, max = 2000) String sourceNote)
        implements Input {}

package jp.tsunagari.api.event.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.domain.event.Contact;
import jp.tsunagari.domain.event.RegistrationNeed;
import jp.tsunagari.domain.event.SessionFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff change of a registration. */
public record RegistrationChangeInput(
        @Schema(description = "Another mail address or telephone number; where left out it stays")
                @Size(min = 1, max = Contact.LONGEST)
                String contact,
        @NotNull @Min(1) @Max(1000) Integer partySize,
        @NotNull SessionFormat format,
        @Size(max = 7) List<@NotNull RegistrationNeed> needs,
        @NotNull Language language)
        implements Input {}

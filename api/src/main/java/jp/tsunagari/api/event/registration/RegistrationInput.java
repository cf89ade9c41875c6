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

/** A registration as people send it themselves, and as staff enter it. */
public record RegistrationInput(
        @Schema(description = "A mail address; staff may enter a telephone number")
                @NotNull
                @Size(min = 1, max = Contact.LONGEST)
                String contact,
        @Schema(description = "How many people, the one who registers included") @NotNull @Min(1) @Max(1000)
                Integer partySize,
        @Schema(description = "IN_PERSON or ONLINE; asked for where the session is held both ways")
                SessionFormat format,
        @Size(max = 7) List<@NotNull RegistrationNeed> needs,
        @Schema(description = "Of the mails; that of the request where left out") Language language)
        implements Input {}

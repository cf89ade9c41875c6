package jp.tsunagari.api.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API key as an administrator asks for it. */
public record ApiKeyInput(
        @NotNull @Size(min = 1, max = 200) @Schema(description = "Which system uses it; never a person's name")
                String label,
        @NotNull Role role,
        @Size(max = 200) @Schema(description = "Where MEMBER, COUNCIL or STAFF hold; none for NATIONAL and ADMIN")
                List<MunicipalityCode> municipalities,
        @Schema(description = "Of a MEMBER") UUID organisationId,
        @Schema(description = "The last day on which it works, inclusive") LocalDate expiresOn)
        implements Input {}

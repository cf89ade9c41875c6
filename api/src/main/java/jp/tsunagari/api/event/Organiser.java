package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.domain.event.OrganiserRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a pilot event or supports it: an organisation of the city, or a name where it is none. */
public record Organiser(
        @Schema(description = "An organisation of the city; else name") UUID organisationId,
        @Schema(description = "Where it is no organisation of the city; in answers also of one that is")
                @Size(min = 1, max = 200)
                String name,
        @NotNull OrganiserRole role) {}

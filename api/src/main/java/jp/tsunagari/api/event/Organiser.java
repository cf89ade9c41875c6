package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.tsunagari.domain.event.OrganiserRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a pilot event or supports it: an organisation of the city, or a name where it is none. */
public record Organiser(
        @Schema(description = "An organisation of the city; else name") UUID organisationId,
        @Schema(description = "In answers also the name of the organisation; beside its id it is not taken in")
                @Size(min = 1, max = 200)
                String name,
        @NotNull OrganiserRole role) {

    /** As it is stored: an organisation keeps its own name. */
    Organiser stored() {
        return organisationId == null ? this : named(null);
    }

    Organiser named(String organisation) {
        return new Organiser(organisationId, organisation, role);
    }
}

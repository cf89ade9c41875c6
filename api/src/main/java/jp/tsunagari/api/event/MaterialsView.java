package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;

/** All that a pilot event hands out, with the version of the pilot event. */
public record MaterialsView(@NotNull UUID pilotEventId, @NotNull List<MaterialForm> materials, @NotNull long version)
        implements Versioned {

    static MaterialsView of(PilotEventEntity event) {
        return new MaterialsView(event.id, event.materials, event.version);
    }
}

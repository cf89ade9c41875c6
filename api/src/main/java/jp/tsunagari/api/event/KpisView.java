package jp.tsunagari.api.event;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.concurrency.Versioned;

/** All indicators of a pilot event, with the version of the pilot event. */
public record KpisView(@NotNull UUID pilotEventId, @NotNull List<KpiView> kpis, @NotNull long version)
        implements Versioned {

    static KpisView of(PilotEventEntity event) {
        return new KpisView(event.id, event.kpis.stream().map(KpiView::of).toList(), event.version);
    }
}

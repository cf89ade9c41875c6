package jp.tsunagari.api.event;

import java.util.UUID;

/** A pilot event as other features know it. */
public record KnownPilotEvent(UUID id, UUID platformId, String title, int fiscalYear) {
    static KnownPilotEvent of(PilotEventEntity entity) {
        return new KnownPilotEvent(entity.id, entity.platformId, entity.title, entity.fiscalYear);
    }
}

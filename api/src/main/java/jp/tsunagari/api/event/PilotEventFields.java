package jp.tsunagari.api.event;

import java.util.Objects;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Precision;

/** The values of a pilot event that a caller sets, from the input to the columns and back. */
final class PilotEventFields {
    private PilotEventFields() {}

    static void apply(PilotEventInput input, PilotEventEntity entity) {
        EventMonths months = EventMonths.of(input);
        entity.title = input.title();
        entity.stage = input.stage();
        entity.category = input.category();
        entity.purpose = input.purpose();
        entity.targetGroups = input.targetGroups();
        entity.organisers = input.organisers().stream().map(Organiser::stored).toList();
        entity.fiscalYear = input.fiscalYear();
        entity.startMonth = text(months.start());
        entity.endMonth = text(months.end());
        entity.startedOn = text(input.startedOn());
        entity.endedOn = text(input.endedOn());
        entity.stepIds = input.stepIds();
        entity.plannedSize = input.plannedSize();
        entity.plannedSizePrecision = input.plannedSize() != null && input.plannedSizePrecision() == null
                ? Precision.EXACT
                : input.plannedSizePrecision();
        entity.verifiedResult = input.verifiedResult();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
    }

    static PilotEventInput input(PilotEventEntity entity) {
        return new PilotEventInput(
                entity.title,
                entity.stage,
                entity.category,
                entity.purpose,
                entity.targetGroups,
                entity.organisers,
                entity.fiscalYear,
                EventMonths.given(entity.startedOn, entity.startMonth),
                EventMonths.given(entity.endedOn, entity.endMonth),
                PilotEventView.date(entity.startedOn),
                PilotEventView.date(entity.endedOn),
                entity.stepIds,
                entity.visibility,
                entity.plannedSize,
                entity.plannedSizePrecision,
                entity.verifiedResult,
                entity.origin,
                entity.sourceNote);
    }

    /** Whether a calendar shows each of its sessions otherwise than before. */
    static boolean isNewsToCalendars(PilotEventEntity entity, PilotEventInput input) {
        return !Objects.equals(entity.title, input.title()) || !Objects.equals(entity.purpose, input.purpose());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

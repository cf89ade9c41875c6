package jp.tsunagari.api.event;

import java.util.UUID;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;

/** Which pilot events of a platform are listed; null leaves a part open. */
record PilotEventFilter(
        UUID platformId, Integer fiscalYear, PilotStage stage, PilotCategory category, PilotEventStatus status) {}

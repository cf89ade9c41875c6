package jp.tsunagari.api.funding;

import java.util.UUID;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotStage;

/** A pilot event as a ledger names it. */
record LedgerPilotEvent(UUID id, String title, int fiscalYear, PilotStage stage, PilotCategory category) {}

package jp.tsunagari.api.webhook;

import java.time.Instant;

/** What came of sending once; {@code statusCode} is null where nobody answered. */
record AttemptResult(Instant at, AttemptOutcome outcome, Integer statusCode, long milliseconds) {}
